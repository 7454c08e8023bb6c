import type { Cell } from '../../model.js';
import type { PlacedCell } from '../cells.js';
import { classOf, type CellClass } from './class.js';
import { WholeNumberTally, type WholeNumbers } from './whole-numbers.js';

/** What is kept of a column while its cells go by. */
export interface Tally {
  readonly filled: number;
  /** Cells by what they look like. */
  readonly cells: ReadonlyMap<CellClass, number>;
  /** Different ones, the first that came. */
  readonly examples: readonly string[];
  readonly wholeNumbers: WholeNumbers;
}

const mostExamples = 3;

export function tallyOf(column: Iterable<PlacedCell>): Tally {
  const cells = new Map<CellClass, number>();
  const examples = new Set<string>();
  const numbers = new WholeNumberTally();
  const classes = new Map<Cell, CellClass>(); // the same texts are one cell, and most columns have few different ones
  let filled = 0;
  for (const { cell } of column) {
    filled += 1;
    const kind = classes.get(cell) ?? classOf(cell);
    classes.set(cell, kind);
    cells.set(kind, (cells.get(kind) ?? 0) + 1);
    if (examples.size < mostExamples && kind !== 'blank') examples.add(cell.text.trim());
    if (kind === 'whole' || kind === 'year') numbers.add(Number(cell.value));
  }
  return { filled, cells, examples: [...examples], wholeNumbers: numbers };
}
