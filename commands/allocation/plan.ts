import { planAllocation } from '#src/app/allocation/plan.js';
import { planSource } from '#src/app/allocation/plan-source.js';
import { writePlan } from '#src/app/allocation/write-plan.js';
import { LlqCommand } from '#src/cli/command.js';
import { yearFlag } from '#src/cli/flags/calendar.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textArg, textFlag } from '#src/cli/flags/text.js';
import { saveReport } from '#src/cli/report-output.js';
import { saveText } from '#src/cli/save-file.js';
import { tablesText } from '#src/cli/tables.js';
import { planFileHeader } from '#src/messages/plan-file.js';

export default class AllocationPlan extends LlqCommand {
  static override aliases = ['zuteilung:planen'];
  static override args = { plan: textArg() };
  static override flags = {
    like: yearFlag('wie'),
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    scale: switchFlag('skalieren'),
    save: textFlag('speichern'),
    out: shared.out(),
    force: shared.force(),
    explain: switchFlag('erklaeren'),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AllocationPlan);
    const { save, out, force } = flags;
    const plan = flags.like === undefined ? await this.needText(args.plan, 'plan') : args.plan;
    const planned = await planAllocation(context, await planSource({ ...flags, plan }, context.year));
    for (const hint of planned.hints) this.output.hint(hint);
    if (save !== undefined) {
      const header = planFileHeader[this.output.lang](planned.plan);
      await saveText(this.output, await writePlan(planned.plan, header), { path: save, force });
    }
    if (out !== undefined) {
      const { path } = await saveReport(this.output, planned.report, { out, force });
      return this.answer(planned.answer, () => path);
    }
    const { table, explain } = planned;
    await this.answer(planned.answer, async () => {
      const texts = [await tablesText(this.output, [table])];
      if (flags.explain) texts.push(await tablesText(this.output, explain()));
      return texts.join('\n\n');
    });
  }
}
