import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { runJobsFile } from '#src/cli/jobs/run-file.js';
import { runText, waysOut } from '#src/cli/jobs/told.js';

export default class ReportRun extends LlqCommand {
  static override aliases = ['bericht:lauf'];
  static override args = { jobs: textArg() };
  static override flags = { 'dry-run': shared.dryRun() };

  async run(): Promise<number> {
    const { args, context } = await this.begin(ReportRun);
    const path = await this.needText(args.jobs, 'jobs');
    const { config } = this;
    const { lang } = this.output;
    const { exit, ...ran } = await this.withProgress((progress) =>
      runJobsFile({ config, context, lang, path, progress }),
    );
    await this.answer(ran, () => runText(ran.files, lang));
    for (const wayOut of waysOut(ran.files, lang)) this.output.note(wayOut);
    return exit;
  }
}
