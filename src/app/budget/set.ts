import type { BudgetSet } from '#src/domain/events/money.js';
import { refuse } from '#src/domain/refusal.js';
import type { Reader } from '#src/store/database.js';
import { standingBudget } from '#src/store/queries/budget.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { budgetStatement, type BudgetRequest } from './statement.js';

/** A budget entry as JSON gives it; `number` is null on a dry run. */
export interface SetBudget extends BudgetSet {
  readonly number: string | null;
}

/**
 * Sets the adopted amount of one budget line, once. Refuses `budget-already-set`, a budget line with a wrong check
 * digit, and names that are not registered.
 */
export async function setBudget(context: Context, request: BudgetRequest): Promise<SetBudget> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(async (reader) => {
    const set = await decide(reader, request);
    return { drafts: [{ type: 'budget.set', data: set }], answer: set };
  }, context.dryRun);
  return { number: appended[0]?.number ?? null, ...answer };
}

async function decide(reader: Reader, request: BudgetRequest): Promise<BudgetSet> {
  const directory = await readDirectory(reader);
  const programme = directory.programme(request.programme).code;
  const municipality = directory.municipality(request.municipality).code;
  const set = budgetStatement({ ...request, programme, municipality }, directory.tracks);
  await refuseSecond(reader, set);
  return set;
}

/** One budget line has one original amount a year. Refuses `budget-already-set`. */
async function refuseSecond(reader: Reader, set: BudgetSet): Promise<void> {
  const standing = await standingBudget(reader, set);
  if (standing === null) return;
  const { year, programme, municipality, budgetLine, economicKind } = set;
  refuse('budget-already-set', {
    ...standing,
    year,
    programme,
    municipality,
    line: budgetLine ?? economicKind,
  });
}
