import { reportOutflow } from '#src/app/report/outflow.js';
import { LlqCommand } from '#src/cli/command.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { shared } from '#src/cli/flags/shared.js';

export default class ReportOutflow extends LlqCommand {
  static override aliases = ['bericht:mittelabfluss'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    ...reportFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportOutflow);
    await this.report(await reportOutflow(context, { ...flags, year: flags.year ?? context.year }), flags);
  }
}
