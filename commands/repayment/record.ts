import { recordRepayment } from '#src/app/repayment/record.js';
import { LlqCommand } from '#src/cli/command.js';
import { positiveAmountArg } from '#src/cli/flags/amount.js';
import { shared } from '#src/cli/flags/shared.js';
import { textFlag } from '#src/cli/flags/text.js';
import { repaymentText } from '#src/messages/repayment.js';

export default class RepaymentRecord extends LlqCommand {
  static override aliases = ['rueckzahlung:buchen'];
  static override args = { amount: positiveAmountArg() };
  static override flags = {
    of: textFlag('zu'),
    date: shared.date(),
    year: shared.year(),
    reason: shared.reason(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(RepaymentRecord);
    const { repayment, hints } = await recordRepayment(context, {
      amountCents: await this.needAmount(args.amount),
      of: await this.needText(flags.of, 'of'),
      date: flags.date ?? context.today,
      year: flags.year,
      reason: await this.needText(flags.reason, 'reason'),
    });
    await this.answer(repayment, () => repaymentText(repayment, this.output.lang), hints);
  }
}
