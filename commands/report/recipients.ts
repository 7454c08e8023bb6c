import { reportRecipients } from '#src/app/report/recipients.js';
import { LlqCommand } from '#src/cli/command.js';
import { paidFlags } from '#src/cli/flags/paid.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { countFlag } from '#src/cli/flags/text.js';

export default class ReportRecipients extends LlqCommand {
  static override aliases = ['bericht:traeger'];
  static override flags = {
    ...paidFlags,
    'years-running': countFlag('jahre-in-folge'),
    ...reportFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportRecipients);
    const years = this.yearsOf(flags);
    const yearsRunning = flags['years-running'] ?? 3;
    await this.report(await reportRecipients(context, { ...flags, years, yearsRunning }), flags);
  }
}
