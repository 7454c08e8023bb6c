import { showSyncStatus } from '#src/app/sync/status.js';
import { LlqCommand } from '#src/cli/command.js';

export default class SyncStatus extends LlqCommand {
  static override aliases = ['abgleich:stand'];
  static override flags = {};

  async run(): Promise<void> {
    const { context } = await this.begin(SyncStatus);
    await this.show(await showSyncStatus(context));
  }
}
