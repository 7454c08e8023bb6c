import { showImport } from '#src/app/import/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class ImportShow extends LlqCommand {
  static override aliases = ['import:zeigen'];
  static override args = { batch: textArg() };

  async run(): Promise<void> {
    const { args, context } = await this.begin(ImportShow);
    await this.show(await showImport(context, await this.needText(args.batch, 'batch')));
  }
}
