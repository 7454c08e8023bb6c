import { recordDisbursement } from '#src/app/disbursement/record.js';
import { LlqCommand } from '#src/cli/command.js';
import { positiveAmountArg } from '#src/cli/flags/amount.js';
import { economicKindFlag } from '#src/cli/flags/choices.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag } from '#src/cli/flags/text.js';
import { recordedText } from '#src/messages/disbursement.js';

export default class DisbursementRecord extends LlqCommand {
  static override aliases = ['auszahlung:buchen'];
  static override args = { amount: positiveAmountArg() };
  static override flags = {
    area: shared.area(),
    track: shared.track(),
    programme: shared.programme(),
    recipient: shared.recipient(),
    'new-recipient': switchFlag('neuer-traeger'),
    purpose: shared.purpose(),
    date: shared.date(),
    year: shared.year(),
    reference: shared.reference(),
    'economic-kind': economicKindFlag(),
    exceed: switchFlag('ueberschreiten'),
    reason: shared.reason(),
    decision: shared.decision(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(DisbursementRecord);
    const request = {
      ...flags,
      amountCents: await this.needAmount(args.amount),
      track: flags.programme === undefined ? await this.needText(flags.track, 'track') : flags.track,
      recipient: await this.needText(flags.recipient, 'recipient'),
      purpose: await this.needText(flags.purpose, 'purpose'),
      reason: flags.exceed ? await this.needText(flags.reason, 'reason') : flags.reason,
      date: flags.date ?? context.today,
      economicKind: flags['economic-kind'],
    };
    const { disbursement, hints } = await this.answering((agreed) =>
      recordDisbursement(context, {
        ...request,
        newRecipient: flags['new-recipient'] || agreed.has('recipient-unknown'),
        duplicateConfirmed: flags.yes || agreed.has('probable-duplicate'),
      }),
    );
    await this.answer(disbursement, () => recordedText(disbursement, this.output.lang), hints);
  }
}
