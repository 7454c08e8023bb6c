import type { ColumnType } from '../column.js';
import type { CellClass } from './class.js';
import { areCodes, lengthBeforeZerosLost } from './codes.js';
import type { Tally } from './tally.js';

/** A remark in an amount's place, a title repeated: so many cells of a column may be something else. */
const clearShare = 0.9;

/** `41.01.03` tells that the `01.02.03` of its column are no days, where it is no single slip. */
const noSlipShare = 0.05;

/** What most cells of a column are. */
export function columnTypeOf(title: string, tally: Tally): ColumnType {
  const counts = new Counts(tally);
  if (counts.known === 0) return tally.filled === counts.of('blank') ? 'empty' : 'mixed';
  if (counts.of('year') === counts.known) return 'year';
  if (isCodes(counts)) return 'code';
  if (counts.areMostly('amount', 'whole', 'fine', 'year')) return numericType(title, tally, counts);
  if (counts.areMostly('day', 'period', 'year'))
    return counts.of('day') >= counts.of('period') ? 'day' : 'period';
  if (counts.areMostly('boolean')) return 'boolean';
  return counts.areMostly('text', 'code') ? 'text' : 'mixed';
}

/** A leading zero makes a code of all figures beside it, since no amount has one. */
function isCodes(counts: Counts): boolean {
  const slips = Math.max(1, counts.known * noSlipShare);
  const isEnough = counts.of('code') > slips || counts.are('code', 'whole', 'year');
  return counts.of('code') > 0 && isEnough && counts.areMostly('code', 'whole', 'year', 'day', 'amount');
}

function numericType(title: string, { wholeNumbers }: Tally, counts: Counts): ColumnType {
  if (counts.of('amount') > 0) return counts.of('amount') >= counts.of('fine') ? 'amount' : 'number';
  const isWhole = counts.of('fine') === 0;
  const hasCodes = areCodes(title, wholeNumbers) || lengthBeforeZerosLost(title, wholeNumbers) !== null;
  return isWhole && hasCodes ? 'code' : 'number';
}

/** Shares of a column, its blank and broken cells left out. */
class Counts {
  readonly known: number;
  readonly #tally: Tally;

  constructor(tally: Tally) {
    this.#tally = tally;
    this.known = tally.filled - this.of('blank') - this.of('error');
  }

  of(kind: CellClass): number {
    return this.#tally.cells.get(kind) ?? 0;
  }

  are(...kinds: readonly CellClass[]): boolean {
    return this.#sum(kinds) === this.known;
  }

  areMostly(...kinds: readonly CellClass[]): boolean {
    return this.#sum(kinds) >= this.known * clearShare;
  }

  #sum(kinds: readonly CellClass[]): number {
    return kinds.reduce((sum, kind) => sum + this.of(kind), 0);
  }
}
