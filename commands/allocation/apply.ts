import { applyPlan } from '#src/app/allocation/apply.js';
import { planFromFile } from '#src/app/allocation/plan-source.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';
import { shared } from '#src/cli/flags/shared.js';
import { tablesText } from '#src/cli/tables.js';

export default class AllocationApply extends LlqCommand {
  static override aliases = ['zuteilung:buchen'];
  static override args = { plan: textArg() };
  static override flags = { decision: shared.decision(), ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AllocationApply);
    const source = await planFromFile(await this.needText(args.plan, 'plan'));
    const { answer, table, hints } = await applyPlan(context, source, flags.decision ?? null);
    await this.answer(answer, () => tablesText(this.output, [table]), hints);
  }
}
