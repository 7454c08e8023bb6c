import { exchangeHints } from '#src/app/sync/hints.js';
import { outlookOnShare } from '#src/app/sync/outlook.js';
import { runSync } from '#src/app/sync/run.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { spareMemory } from '#src/cli/spare-memory.js';
import { exchangedText, outlookText } from '#src/messages/sync.js';

const findingsOpen = 4;

export default class Sync extends LlqCommand {
  static override aliases = ['abgleich'];
  static override flags = { 'dry-run': shared.dryRun() };

  async run(): Promise<number> {
    const { context } = await this.begin(Sync);
    const { lang } = this.output;
    if (context.dryRun) {
      const outlook = await outlookOnShare(context);
      await this.answer(outlook, () => outlookText[lang](outlook));
      return 0;
    }
    spareMemory();
    const exchanged = await this.withProgress((progress) => runSync(context, progress));
    await this.answer(exchanged, () => exchangedText(exchanged, lang), exchangeHints(exchanged));
    return exchanged.findings > 0 ? findingsOpen : 0;
  }
}
