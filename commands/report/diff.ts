import { reportDiff } from '#src/app/report/diff.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { partFlag } from '#src/cli/flags/report.js';
import { textArg } from '#src/cli/flags/text.js';

export default class ReportDiff extends LlqCommand {
  static override aliases = ['bericht:vergleich'];
  static override args = { before: textArg(), after: textArg() };
  static override flags = { part: partFlag(), ...listFlags };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(ReportDiff);
    const before = await this.needText(args.before, 'before');
    await this.report(await reportDiff(context, { before, after: args.after }), flags);
  }
}
