import { runImport } from '#src/app/import/run.js';
import { listFindings, showBooked } from '#src/app/import/views.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textArg, textFlag } from '#src/cli/flags/text.js';
import { refuseReplacing, saveFindings } from '#src/cli/import/files.js';
import { importRequest, listFileFlags } from '#src/cli/import/flags.js';
import { spareMemory } from '#src/cli/spare-memory.js';
import { runText } from '#src/messages/import/booked.js';

const findingsOpen = 4;

export default class ImportRun extends LlqCommand {
  static override aliases = ['import:ausfuehren'];
  static override args = { file: textArg() };
  static override flags = {
    ...listFileFlags,
    'only-valid': switchFlag('nur-gueltige'),
    'despite-sums': switchFlag('trotz-summen'),
    'despite-booked': switchFlag('trotz-gebucht'),
    'reverse-vanished': switchFlag('entfallene-stornieren'),
    reason: shared.reason(),
    report: textFlag('bericht'),
    force: shared.force(),
    ...shared.booking(),
  };

  async run(): Promise<number> {
    const { args, flags, context } = await this.begin(ImportRun);
    const despiteSums = flags['despite-sums'];
    const despiteBooked = flags['despite-booked'];
    const reverseVanished = flags['reverse-vanished'];
    const onlyValid = flags['only-valid'];
    if (flags['new-list']) this.refuseBeside('new-list', { corrects: flags.corrects });
    if (onlyValid) this.refuseBeside('only-valid', { 'reverse-vanished': reverseVanished || undefined });
    const file = await this.needText(args.file, 'file');
    const needsReason = despiteSums || despiteBooked || reverseVanished;
    const reason = needsReason ? await this.needText(flags.reason, 'reason') : flags.reason;
    const { report, force } = flags;
    refuseReplacing(report, force);
    const accepted = { onlyValid, despiteSums, despiteBooked, reverseVanished, reason };
    const request = { ...importRequest(file, flags), ...accepted };
    spareMemory();
    const booked = await this.withProgress((progress) => runImport(context, request, progress));
    const { lang } = this.output;
    const { dryRun } = context;
    // What was booked is said first, also where the report then cannot be written.
    await this.show(showBooked(booked, lang), [], `\n\n${runText(booked, { lang, dryRun })}`);
    if (report !== undefined) {
      const target = { out: report, force, file: booked.file, context };
      await saveFindings(this.output, listFindings(booked, lang), target);
    }
    return booked.blocked || booked.rows.open > 0 ? findingsOpen : 0;
  }
}
