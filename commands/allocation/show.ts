import { showAllocation } from '#src/app/allocation/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag } from '#src/cli/flags/text.js';
import { tablesText } from '#src/cli/tables.js';

export default class AllocationShow extends LlqCommand {
  static override aliases = ['zuteilung:zeigen'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    explain: switchFlag('erklaeren'),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(AllocationShow);
    const { answer, table, explain } = await showAllocation(context, {
      ...flags,
      year: flags.year ?? context.year,
    });
    if (flags.explain) return this.answer(answer, () => tablesText(this.output, explain()));
    await this.list({ table, json: answer }, flags);
  }
}
