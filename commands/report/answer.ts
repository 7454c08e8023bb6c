import { reportAnswer } from '#src/app/report/answer.js';
import { LlqCommand } from '#src/cli/command.js';
import { paidFlags } from '#src/cli/flags/paid.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { switchFlag } from '#src/cli/flags/text.js';

export default class ReportAnswer extends LlqCommand {
  static override aliases = ['bericht:anfrage'];
  static override flags = {
    ...paidFlags,
    publish: switchFlag('veroeffentlichen'),
    ...reportFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportAnswer);
    const years = this.yearsOf(flags, context.year);
    await this.report(await reportAnswer(context, { ...flags, years }), flags);
  }
}
