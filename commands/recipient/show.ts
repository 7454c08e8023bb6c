import { showRecipient } from '#src/app/recipient/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class RecipientShow extends LlqCommand {
  static override aliases = ['traeger:zeigen', 'empfaenger:zeigen'];
  static override args = { recipient: textArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args, context } = await this.begin(RecipientShow);
    const shown = await showRecipient(context, await this.needText(args.recipient, 'recipient'));
    await this.show(shown, shown.hints);
  }
}
