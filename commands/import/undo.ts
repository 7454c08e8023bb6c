import { undoImport } from '#src/app/import/undo.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { undoneText, undoQuestion } from '#src/messages/import/booked.js';
import { yesFlag } from '#src/messages/import/flags.js';

export default class ImportUndo extends LlqCommand {
  static override aliases = ['import:zuruecknehmen'];
  static override args = { batch: textArg() };
  static override flags = { reason: shared.reason(), ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(ImportUndo);
    const batch = await this.needText(args.batch, 'batch');
    const request = { batch, reason: await this.needText(flags.reason, 'reason') };
    const { lang } = this.output;
    if (!context.dryRun) {
      const planned = await undoImport({ ...context, dryRun: true }, request);
      await this.asker.confirm(undoQuestion[lang](planned), yesFlag[lang]);
    }
    const undone = await this.withProgress((progress) => undoImport(context, request, progress));
    await this.answer(undone, () => undoneText(undone, lang));
  }
}
