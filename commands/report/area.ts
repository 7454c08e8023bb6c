import { reportArea } from '#src/app/report/area.js';
import { LlqCommand } from '#src/cli/command.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';

export default class ReportArea extends LlqCommand {
  static override aliases = ['bericht:gebiet'];
  static override args = { area: textArg() };
  static override flags = { year: shared.year(), programme: shared.programme(), ...reportFlags };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(ReportArea);
    const area = await this.needText(args.area, 'area');
    await this.report(await reportArea(context, { ...flags, area }), flags);
  }
}
