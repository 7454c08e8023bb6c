import type { Cents } from '#src/domain/cents.js';
import type { Amounts } from '#src/domain/status/status.js';
import type { Used } from '#src/domain/reporting/overview.js';
import { overviewWords } from '#src/messages/report/overview.js';
import type { CellAt, Column } from '#src/render/table.js';
import type { Words } from '#src/messages/phrase.js';
import { centsColumn } from '../lists/columns.js';
import { totalOfColumn } from '../formulas.js';

/** A row of whichever part: its amounts, and whether they are checked. */
export interface AmountRow extends Amounts, Used {
  readonly guarded: boolean;
}

type Keyed<Key extends string, Value> = { readonly [K in Key]: Value };

export function nameColumn<K extends string>(key: K, title: Words): Column<Keyed<K, string>> {
  return { key, title, type: 'text', value: (row) => row[key] };
}

/** What money a row has: of the budget, or allocated to it. */
type Whole = 'budgetCents' | 'allocatedCents';

export const budgetColumn: Column<Keyed<'budgetCents', Cents>> = {
  key: 'budgetCents',
  title: overviewWords.budget,
  type: 'amount',
  value: (row) => row.budgetCents,
};

export const blockedColumn: Column<AmountRow> = {
  ...centsColumn('blockedCents'),
  tone: ({ blockedCents }) => (blockedCents > 0 ? 'question' : null),
};

/** What is not given to any track; below zero where more is given out than there is. */
export const unallocatedColumn: Column<AmountRow> = {
  key: 'unallocatedCents',
  title: overviewWords.unallocated,
  type: 'amount',
  value: (row) => row.unallocatedCents,
  formula: (_row, at) => `${at('budgetCents')}-${at('blockedCents')}-${at('allocatedCents')}`,
  tone: ({ unallocatedCents, guarded }) => (guarded && unallocatedCents < 0 ? 'error' : null),
};

export function availableColumn(of: Whole): Column<AmountRow> {
  return {
    ...centsColumn('availableCents'),
    formula: (_row, at) => `${at(of)}-${at('blockedCents')}-${spent(at)}`,
    tone: ({ availableCents, guarded }) => (guarded && availableCents < 0 ? 'error' : null),
  };
}

/** How much of what there was is spent. */
export const usedColumn: Column<AmountRow> = {
  key: 'used',
  title: overviewWords.used,
  type: 'percent',
  value: (row) => row.used,
  formula: (_row, at) => `${spent(at)}/(${spent(at)}+${at('availableCents')})`,
};

/** The share of the whole column. */
export function shareColumn(of: Whole, title: Words): Column<Keyed<'share', number | null>> {
  return {
    key: 'share',
    title,
    type: 'percent',
    value: (row) => row.share,
    formula: (_row, at) => `${at(of)}/${totalOfColumn(at(of))}`,
    dispensable: true,
  };
}

/** Paid, less what came back in the same year, in brackets. */
function spent(at: CellAt): string {
  return `(${at('disbursedCents')}-${at('repaidCents')})`;
}
