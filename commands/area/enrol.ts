import { enrolArea } from '#src/app/area/enrol.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class AreaEnrol extends LlqCommand {
  static override aliases = ['gebiet:aufnehmen'];
  static override args = { area: textArg() };
  static override flags = {
    programme: shared.programme(),
    from: shared.from(),
    to: shared.to(),
    decision: shared.decision(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaEnrol);
    const stated = await enrolArea(context, {
      area: await this.needText(args.area, 'area'),
      programme: await this.needText(flags.programme, 'programme'),
      from: await this.needDay(flags.from, 'from'),
      to: flags.to,
      decision: flags.decision,
    });
    await this.answer(stated.result, () => statedText(stated, 'area', this.output.lang), stated.hints);
  }
}
