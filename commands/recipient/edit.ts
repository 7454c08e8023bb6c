import { editRecipient } from '#src/app/recipient/edit.js';
import { LlqCommand } from '#src/cli/command.js';
import { nameChangeFlags, nameChangeOf } from '#src/cli/flags/naming.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class RecipientEdit extends LlqCommand {
  static override aliases = ['traeger:aendern', 'empfaenger:aendern'];
  static override args = { recipient: textArg() };
  static override flags = { ...nameChangeFlags, ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(RecipientEdit);
    const recipient = await this.needText(args.recipient, 'recipient');
    const stated = await editRecipient(context, { recipient, ...nameChangeOf(flags) });
    await this.answer(stated.result, () => statedText(stated, 'recipient', this.output.lang), stated.hints);
  }
}
