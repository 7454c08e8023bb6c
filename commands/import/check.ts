import { annotateList } from '#src/app/import/annotate.js';
import { startImport } from '#src/app/import/session.js';
import { listFindings, needsAPerson, showChecked } from '#src/app/import/views.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg, textFlag } from '#src/cli/flags/text.js';
import { settleOpen } from '#src/cli/import/dialogue.js';
import { saveAnnotated, saveFindings } from '#src/cli/import/files.js';
import { importRequest, listFileFlags } from '#src/cli/import/flags.js';
import { offerProfile } from '#src/cli/import/offer-profile.js';
import { spareMemory } from '#src/cli/spare-memory.js';

const findingsOpen = 4;

export default class ImportCheck extends LlqCommand {
  static override aliases = ['import:pruefen'];
  static override args = { file: textArg() };
  static override flags = {
    ...listFileFlags,
    report: textFlag('bericht'),
    annotate: textFlag('anmerken'),
    force: shared.force(),
  };

  async run(): Promise<number> {
    const { args, flags, context } = await this.begin(ImportCheck);
    if (flags['new-list']) this.refuseBeside('new-list', { corrects: flags.corrects });
    const request = importRequest(await this.needText(args.file, 'file'), flags);
    spareMemory();
    const started = await this.withProgress((progress) => startImport(context, request, progress));
    const desk = { asker: this.asker, output: this.output };
    const session = this.asker.somebodyIsThere && !flags.yes ? await settleOpen(started, desk) : started;
    const { checked } = session;
    const { lang } = this.output;
    const { report, annotate, force } = flags;
    if (report !== undefined) {
      const target = { out: report, force, file: checked.file, context };
      await saveFindings(this.output, listFindings(checked, lang), target);
    }
    if (annotate !== undefined) {
      await saveAnnotated(this.output, annotateList(session, lang), { out: annotate, force });
    }
    await this.show(showChecked(checked, lang));
    if (session !== started) await offerProfile(session, request.file, desk);
    return needsAPerson(checked) ? findingsOpen : 0;
  }
}
