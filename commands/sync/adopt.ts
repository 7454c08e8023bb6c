import { adopt } from '#src/app/sync/adopt.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { adoptedText } from '#src/messages/sync.js';

export default class SyncAdopt extends LlqCommand {
  static override aliases = ['abgleich:uebernehmen'];
  static override flags = { 'dry-run': shared.dryRun() };

  async run(): Promise<void> {
    const { context } = await this.begin(SyncAdopt);
    const adopted = await adopt(context);
    const style = { lang: this.output.lang, dryRun: context.dryRun };
    await this.answer(adopted, () => adoptedText(adopted, style));
  }
}
