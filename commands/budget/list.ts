import { listBudgets } from '#src/app/budget/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';

export default class BudgetList extends LlqCommand {
  static override aliases = ['haushalt:liste'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    all: shared.all(),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(BudgetList);
    const year = flags.all ? undefined : (flags.year ?? context.year);
    await this.list(await listBudgets(context, { ...flags, year }), flags);
  }
}
