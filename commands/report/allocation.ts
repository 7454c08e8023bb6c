import { reportAllocation } from '#src/app/report/allocation.js';
import { LlqCommand } from '#src/cli/command.js';
import { yearFlag } from '#src/cli/flags/calendar.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { shared } from '#src/cli/flags/shared.js';
import { manyFlag } from '#src/cli/flags/text.js';

export default class ReportAllocation extends LlqCommand {
  static override aliases = ['bericht:zuteilung'];
  static override flags = {
    year: shared.year(),
    'compare-year': yearFlag('vergleichsjahr'),
    programme: manyFlag('programm'),
    municipality: shared.municipality(),
    ...reportFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportAllocation);
    const report = await reportAllocation(context, { ...flags, year: flags.year ?? context.year });
    await this.report(report, flags);
  }
}
