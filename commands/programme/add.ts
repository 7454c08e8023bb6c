import { addProgramme } from '#src/app/programme/add.js';
import { LlqCommand } from '#src/cli/command.js';
import { programmeFlags } from '#src/cli/flags/programme.js';
import { shared } from '#src/cli/flags/shared.js';
import { manyFlag, textArg, textFlag } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class ProgrammeAdd extends LlqCommand {
  static override aliases = ['programm:anlegen'];
  static override args = { code: textArg() };
  static override flags = {
    name: textFlag('bezeichnung'),
    'alias-name': manyFlag('aliasname'),
    ...programmeFlags,
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(ProgrammeAdd);
    const stated = await addProgramme(context, {
      code: await this.needText(args.code, 'code'),
      name: await this.needText(flags.name, 'name'),
      aliasNames: flags['alias-name'],
      firstGuardedYear: flags['first-guarded-year'],
      closingDay: flags['closing-day'],
    });
    await this.answer(stated.result, () => statedText(stated, 'programme', this.output.lang), stated.hints);
  }
}
