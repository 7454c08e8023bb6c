import type { Finding } from '#src/domain/import/finding.js';
import type { ColumnCells } from '../cells.js';
import type { ColumnType, NumberStyle } from '../column.js';
import { tallyOf } from './tally.js';
import { trialOf } from './trial.js';
import { columnTypeOf } from './type.js';
import { zerosLost } from './zeros-lost.js';

/** What a column holds, for people who look at a list before they import it. */
export interface ColumnLook {
  readonly type: ColumnType;
  /** Cells with anything in them, also those that say that there is nothing, such as `-`. */
  readonly filled: number;
  readonly blank: number;
  /** Up to three different ones, as they are shown. */
  readonly examples: readonly string[];
  readonly style: NumberStyle | null;
  /** Of amounts and numbers, exact, in cents; null where not every cell could be read without a question. */
  readonly sumCents: number | null;
  /** Up to three of each kind. */
  readonly oddities: readonly Finding[];
}

/**
 * Looks at all cells of a column: what they are, how they are written, what they add up to, what is odd about them.
 * `years` gives those that the list says elsewhere.
 */
export function lookAtColumn(column: ColumnCells, years: () => readonly number[] = () => []): ColumnLook {
  const tally = tallyOf(column.cells);
  const type = columnTypeOf(column.title, tally);
  const { reading, sumCents, oddities } = trialOf(column, type, {
    hasErrors: tally.cells.has('error'),
    years,
  });
  return {
    type,
    filled: tally.filled,
    blank: tally.cells.get('blank') ?? 0,
    examples: tally.examples,
    style: reading.numbers === 'open' ? null : reading.numbers,
    sumCents,
    oddities: [...(type === 'code' ? zerosLost(column) : []), ...oddities],
  };
}
