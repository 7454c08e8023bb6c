import type { SummedColumn } from '../summed-column.js';
import type { FoundTable } from '../understood.js';

/** Amounts added up. */
export interface Added {
  readonly cents: number;
  /** Rows with an amount. */
  readonly rows: number;
}

export const nothingAdded: Added = { cents: 0, rows: 0 };

/** All rows of data of a table, in one column; nothing where the table does not have it. */
export function addUp({ rows }: FoundTable, column: SummedColumn | undefined): Added {
  let [cents, count] = [0, 0];
  for (const { role, row } of rows) {
    const amount = role === 'data' ? (column?.centsOf(row) ?? null) : null;
    if (amount === null) continue;
    cents += amount;
    count += 1;
  }
  return { cents, rows: count };
}

export function addBoth(a: Added, b: Added): Added {
  return { cents: a.cents + b.cents, rows: a.rows + b.rows };
}
