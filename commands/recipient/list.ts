import { listRecipients } from '#src/app/recipient/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';

export default class RecipientList extends LlqCommand {
  static override aliases = ['traeger:liste', 'empfaenger:liste'];
  static override flags = { year: shared.year(), all: shared.all(), ...listFlags };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(RecipientList);
    await this.list(await listRecipients(context, flags), flags);
  }
}
