import { reportDashboard } from '#src/app/report/dashboard.js';
import { LlqCommand } from '#src/cli/command.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { shared } from '#src/cli/flags/shared.js';
import { savePage } from '#src/cli/page-output.js';

export default class ReportDashboard extends LlqCommand {
  static override aliases = ['bericht:uebersichtsseite'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    state: reportFlags.state,
    'as-of': reportFlags['as-of'],
    out: shared.out(),
    force: shared.force(),
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportDashboard);
    const out = await this.needText(flags.out, 'out');
    const page = await reportDashboard(context, { ...flags, year: flags.year ?? context.year });
    const written = await savePage(this.output, page, { out, force: flags.force });
    await this.answer(written, () => written.path);
  }
}
