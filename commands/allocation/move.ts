import { moveAllocation } from '#src/app/allocation/move.js';
import { LlqCommand } from '#src/cli/command.js';
import { positiveAmountArg } from '#src/cli/flags/amount.js';
import { shared } from '#src/cli/flags/shared.js';
import { textFlag } from '#src/cli/flags/text.js';
import { movedText } from '#src/messages/allocation/move.js';

export default class AllocationMove extends LlqCommand {
  static override aliases = ['zuteilung:umschichten'];
  static override args = { amount: positiveAmountArg() };
  static override flags = {
    year: shared.year(),
    'from-track': textFlag('von-schiene'),
    'from-area': textFlag('von-gebiet'),
    'to-track': textFlag('nach-schiene'),
    'to-area': textFlag('nach-gebiet'),
    date: shared.date(),
    reason: shared.reason(),
    decision: shared.decision(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AllocationMove);
    const { move, hints } = await moveAllocation(context, {
      amountCents: await this.needAmount(args.amount),
      year: flags.year,
      fromTrack: await this.needText(flags['from-track'], 'from-track'),
      fromArea: flags['from-area'],
      toTrack: await this.needText(flags['to-track'], 'to-track'),
      toArea: flags['to-area'],
      date: flags.date ?? context.today,
      reason: await this.needText(flags.reason, 'reason'),
      decision: flags.decision,
    });
    await this.answer(move, () => movedText(move, this.output.lang), hints);
  }
}
