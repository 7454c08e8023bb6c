import { backUpDatabase } from '#src/app/database/backup.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { backupText } from '#src/messages/database.js';

export default class DatabaseBackup extends LlqCommand {
  static override aliases = ['datenbank:sichern'];
  static override args = { file: textArg() };
  static override flags = { force: shared.force() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(DatabaseBackup);
    const backup = await backUpDatabase(context, await this.needText(args.file, 'file'), flags.force);
    await this.answer(backup, () => backupText(backup, this.output.lang));
  }
}
