import { sumCents, type Cents } from '../cents.js';
import type { Amounts } from '../status/status.js';
import { together, type BudgetParts, type PotOverview, type Used } from './overview.js';

/** All programmes together. */
export interface OverviewTotal extends Amounts, Used, Pick<BudgetParts, 'originalCents' | 'changeCents'> {
  readonly budgetCents: Cents;
}

/** The sums of an overview over its programmes. */
export function overviewTotal(pots: readonly PotOverview[]): OverviewTotal {
  const sum = (key: 'budgetCents' | 'originalCents' | 'changeCents'): Cents =>
    sumCents(pots.map((pot) => pot[key]));
  return {
    budgetCents: sum('budgetCents'),
    originalCents: sum('originalCents'),
    changeCents: sum('changeCents'),
    ...together(pots),
  };
}
