import { explainBooking } from '#src/app/explain/booking.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class Explain extends LlqCommand {
  static override aliases = ['erklaeren'];
  static override args = { number: textArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args, context } = await this.begin(Explain);
    await this.show(await explainBooking(context, await this.needText(args.number, 'number')));
  }
}
