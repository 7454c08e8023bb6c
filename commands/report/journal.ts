import { reportJournal } from '#src/app/report/journal.js';
import { LlqCommand } from '#src/cli/command.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { shared } from '#src/cli/flags/shared.js';

export default class ReportJournal extends LlqCommand {
  static override aliases = ['bericht:journal'];
  static override flags = { year: shared.year(), ...reportFlags };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportJournal);
    await reportJournal(context, flags, (report) => this.report(report, flags));
  }
}
