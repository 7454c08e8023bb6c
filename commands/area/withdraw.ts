import { withdrawArea } from '#src/app/area/enrol.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class AreaWithdraw extends LlqCommand {
  static override aliases = ['gebiet:entlassen'];
  static override args = { area: textArg() };
  static override flags = {
    programme: shared.programme(),
    to: shared.to(),
    decision: shared.decision(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaWithdraw);
    const stated = await withdrawArea(context, {
      area: await this.needText(args.area, 'area'),
      programme: await this.needText(flags.programme, 'programme'),
      to: await this.needDay(flags.to, 'to'),
      decision: flags.decision,
    });
    await this.answer(stated.result, () => statedText(stated, 'area', this.output.lang), stated.hints);
  }
}
