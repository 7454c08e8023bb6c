import { lookAtList } from '#src/app/import/look/look.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class ImportLook extends LlqCommand {
  static override aliases = ['import:ansehen'];
  static override args = { file: textArg() };

  async run(): Promise<void> {
    const { args } = await this.begin(ImportLook);
    const file = await this.needText(args.file, 'file');
    const { lang } = this.output;
    const looked = await this.withProgress((progress) =>
      lookAtList(file, { lang, onProgress: (share) => progress(share, 1) }),
    );
    await this.show(looked);
  }
}
