import { editProgramme } from '#src/app/programme/edit.js';
import { LlqCommand } from '#src/cli/command.js';
import { nameChangeFlags, nameChangeOf } from '#src/cli/flags/naming.js';
import { programmeFlags } from '#src/cli/flags/programme.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class ProgrammeEdit extends LlqCommand {
  static override aliases = ['programm:aendern'];
  static override args = { programme: textArg() };
  static override flags = { ...nameChangeFlags, ...programmeFlags, ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(ProgrammeEdit);
    const stated = await editProgramme(context, {
      programme: await this.needText(args.programme, 'programme'),
      ...nameChangeOf(flags),
      firstGuardedYear: flags['first-guarded-year'],
      closingDay: flags['closing-day'],
    });
    await this.answer(stated.result, () => statedText(stated, 'programme', this.output.lang), stated.hints);
  }
}
