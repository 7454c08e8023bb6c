import { exchangeHints } from '#src/app/sync/hints.js';
import { enterShare } from '#src/app/sync/set-up.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textArg } from '#src/cli/flags/text.js';
import { sharedFolderPath } from '#src/cli/paths.js';
import { spareMemory } from '#src/cli/spare-memory.js';
import { joinedText } from '#src/messages/sync.js';

export default class SyncJoin extends LlqCommand {
  static override aliases = ['abgleich:beitreten'];
  static override args = { folder: textArg() };
  static override flags = {
    'after-change': switchFlag('nach-aenderung'),
    'no-after-change': switchFlag('nicht-nach-aenderung'),
    'dry-run': shared.dryRun(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(SyncJoin);
    const [wanted, unwanted] = [flags['after-change'] || undefined, flags['no-after-change'] || undefined];
    if (wanted) this.refuseBeside('after-change', { 'no-after-change': unwanted });
    const path = sharedFolderPath(this.system, await this.needText(args.folder, 'folder'));
    const request = { path, afterChange: wanted ?? (unwanted && false) };
    spareMemory();
    const joined = await this.withProgress((progress) => enterShare(context, request, progress));
    const style = { lang: this.output.lang, dryRun: context.dryRun };
    await this.answer(joined, () => joinedText(joined, style), exchangeHints(joined.exchanged));
  }
}
