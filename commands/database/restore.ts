import { restoreDatabase } from '#src/app/database/restore.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { restoredText } from '#src/messages/database.js';

export default class DatabaseRestore extends LlqCommand {
  static override aliases = ['datenbank:wiederherstellen'];
  static override args = { file: textArg() };
  static override flags = { force: shared.force(), 'dry-run': shared.dryRun() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(DatabaseRestore);
    const source = await this.needText(args.file, 'file');
    const restored = await this.answering((agreed) =>
      restoreDatabase(context, {
        source,
        replace: flags.force,
        confirmed: flags.yes || agreed.has('replace-ledger'),
      }),
    );
    await this.answer(restored, () =>
      restoredText(restored, { lang: this.output.lang, dryRun: context.dryRun }),
    );
  }
}
