import type { List } from '#src/render/list.js';
import { budgetList } from '#src/reports/lists/budgets.js';
import { budgetEntries, type BudgetRow } from '#src/store/queries/budget.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';

/** The entries of budgets of a year, of every year without one. Refuses names that are not registered. */
export async function listBudgets(
  context: Context,
  filter: Pick<PlaceTexts, 'programme' | 'municipality'> & { readonly year?: number | undefined },
): Promise<List<BudgetRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const { programme, municipality } = placeCodes(await readDirectory(reader), filter);
    return budgetList(await budgetEntries(reader, { year: filter.year, programme, municipality }));
  });
}
