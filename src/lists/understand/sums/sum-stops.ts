import type { Added } from './add-up.js';
import type { SummedColumn } from '../summed-column.js';
import { sumLabel } from './sum-label.js';
import { sumWording } from './sum-words.js';
import type { RoledRow } from '../understood.js';

/** All columns added up, from the first row of data to some place. */
export interface Mark {
  readonly added: readonly Added[];
  /** Rows of data so far, with an amount or without. */
  readonly passed: number;
}

/** A sum or the beginning of a group, and what stood above it. */
export interface Stop {
  readonly mark: Mark;
  /** Null at the beginning of a group. */
  readonly sum: RoledRow | null;
}

export interface Stops {
  readonly stops: readonly Stop[];
  readonly top: Mark;
  readonly end: Mark;
}

/** The sums of a table and the beginnings of its groups, in order. Parts of a sum (`davon …`) are no stops. */
export function stopsOf(rows: readonly RoledRow[], columns: readonly SummedColumn[]): Stops {
  const counter = new Counter(columns);
  const top = counter.mark();
  const stops: Stop[] = [];
  let groups: RoledRow['groups'] | null = null;
  for (const roled of rows) {
    if (roled.role === 'data') {
      if (roled.groups !== groups && groups !== null) stops.push({ mark: counter.mark(), sum: null });
      groups = roled.groups;
      counter.count(roled);
    } else if (isWholeSum(roled)) stops.push({ mark: counter.mark(), sum: roled });
  }
  return { stops, top, end: counter.mark() };
}

function isWholeSum({ role, row }: RoledRow): boolean {
  return (role === 'subtotal' || role === 'total') && sumWording(sumLabel(row))?.kind !== 'part';
}

class Counter {
  readonly #columns: readonly SummedColumn[];
  readonly #cents: number[];
  readonly #rows: number[];
  #passed = 0;

  constructor(columns: readonly SummedColumn[]) {
    this.#columns = columns;
    this.#cents = columns.map(() => 0);
    this.#rows = columns.map(() => 0);
  }

  count({ row }: RoledRow): void {
    this.#passed += 1;
    for (const [at, { centsOf }] of this.#columns.entries()) {
      const amount = centsOf(row);
      if (amount === null) continue;
      this.#cents[at] = (this.#cents[at] ?? 0) + amount;
      this.#rows[at] = (this.#rows[at] ?? 0) + 1;
    }
  }

  mark(): Mark {
    const added = this.#columns.map((_, at) => ({ cents: this.#cents[at] ?? 0, rows: this.#rows[at] ?? 0 }));
    return { added, passed: this.#passed };
  }
}
