import { reportOverview } from '#src/app/report/overview.js';
import { LlqCommand } from '#src/cli/command.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { shared } from '#src/cli/flags/shared.js';

export default class ReportOverview extends LlqCommand {
  static override aliases = ['bericht:uebersicht'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    ...reportFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportOverview);
    await this.report(await reportOverview(context, { ...flags, year: flags.year ?? context.year }), flags);
  }
}
