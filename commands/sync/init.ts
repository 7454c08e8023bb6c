import { exchangeHints } from '#src/app/sync/hints.js';
import { setUpShare } from '#src/app/sync/set-up.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textArg } from '#src/cli/flags/text.js';
import { sharedFolderPath } from '#src/cli/paths.js';
import { spareMemory } from '#src/cli/spare-memory.js';
import { shareMadeText } from '#src/messages/sync.js';

export default class SyncInit extends LlqCommand {
  static override aliases = ['abgleich:einrichten'];
  static override args = { folder: textArg() };
  static override flags = { 'after-change': switchFlag('nach-aenderung'), 'dry-run': shared.dryRun() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(SyncInit);
    const path = sharedFolderPath(this.system, await this.needText(args.folder, 'folder'));
    const request = { path, afterChange: flags['after-change'] || undefined };
    spareMemory();
    const made = await this.withProgress((progress) => setUpShare(context, request, progress));
    const style = { lang: this.output.lang, dryRun: context.dryRun };
    await this.answer(made, () => shareMadeText(made, style), exchangeHints(made.exchanged));
  }
}
