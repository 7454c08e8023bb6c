import { showProgramme } from '#src/app/programme/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class ProgrammeShow extends LlqCommand {
  static override aliases = ['programm:zeigen'];
  static override args = { programme: textArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args, context } = await this.begin(ProgrammeShow);
    await this.show(await showProgramme(context, await this.needText(args.programme, 'programme')));
  }
}
