import { reverseBooking } from '#src/app/journal/reverse.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { reversedText } from '#src/messages/journal.js';

export default class DisbursementReverse extends LlqCommand {
  static override aliases = ['auszahlung:stornieren'];
  static override args = { number: textArg() };
  static override flags = { reason: shared.reason(), ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(DisbursementReverse);
    const number = await this.needText(args.number, 'number');
    const reason = await this.needText(flags.reason, 'reason');
    const { reversed, hints } = await reverseBooking(context, { number, reason, onlyDisbursement: true });
    await this.answer(reversed, () => reversedText(reversed, this.output.lang), hints);
  }
}
