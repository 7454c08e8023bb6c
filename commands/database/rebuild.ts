import { rebuildDatabase } from '#src/app/database/rebuild.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { rebuiltText } from '#src/messages/database.js';

export default class DatabaseRebuild extends LlqCommand {
  static override aliases = ['datenbank:neu-aufbauen'];
  static override flags = { 'dry-run': shared.dryRun() };

  async run(): Promise<void> {
    const { context } = await this.begin(DatabaseRebuild);
    const rebuilt = await this.withProgress((progress) => rebuildDatabase(context, progress));
    await this.answer(rebuilt, () =>
      rebuiltText(rebuilt, { lang: this.output.lang, dryRun: context.dryRun }),
    );
  }
}
