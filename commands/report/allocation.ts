import { reportAllocation } from '#src/app/allocation/report.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';
import { isWorkbookName, writeReport } from '#src/cli/report-output.js';

export default class ReportAllocation extends LlqCommand {
  static override aliases = ['bericht:zuteilung'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportAllocation);
    const report = await reportAllocation(context, { ...flags, year: flags.year ?? context.year });
    const { out, force, format } = flags;
    if (out !== undefined && format === undefined && isWorkbookName(out)) {
      return writeReport(this.output, report, { out, force });
    }
    await this.list(report.list, flags);
  }
}
