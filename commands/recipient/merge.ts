import { mergeRecipients, unmergeRecipient } from '#src/app/recipient/merge.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textArg, textFlag } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class RecipientMerge extends LlqCommand {
  static override aliases = ['traeger:zusammenfuehren', 'empfaenger:zusammenfuehren'];
  static override args = { recipient: textArg() };
  static override flags = {
    into: textFlag('in'),
    undo: switchFlag('zuruecknehmen'),
    reason: shared.reason(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(RecipientMerge);
    const recipient = await this.needText(args.recipient, 'recipient');
    const into = flags.undo ? null : await this.needText(flags.into, 'into');
    const reason = await this.needText(flags.reason, 'reason');
    const stated =
      into === null
        ? await unmergeRecipient(context, { recipient, reason })
        : await mergeRecipients(context, { recipient, into, reason });
    await this.answer(stated.result, () => statedText(stated, 'recipient', this.output.lang), stated.hints);
  }
}
