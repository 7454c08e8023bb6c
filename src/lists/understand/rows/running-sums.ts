import type { SheetRow } from '../../model.js';
import { figureOf, sameFigure } from '../cells/figure.js';

/** What the figures of a row are the sum of: the rows since the last sum or label, or all rows so far. */
export type SummedRows = 'block' | 'all';

/** Adds up figures as evidence, row by row, to see which rows are sums of others. */
export class RunningSums {
  readonly #columns: readonly number[];
  readonly #all: number[];
  readonly #block: number[];
  #rows = 0;
  #rowsOfBlock = 0;

  constructor(columns: readonly number[]) {
    this.#columns = columns;
    this.#all = columns.map(() => 0);
    this.#block = columns.map(() => 0);
  }

  /** Rows so far. */
  get rows(): number {
    return this.#rows;
  }

  /** How many rows a sum is over; where its figures are no sum, those since the last one. */
  rowsIn(summed: SummedRows | null): number {
    return summed === 'all' ? this.#rows : this.#rowsOfBlock;
  }

  add({ cells }: SheetRow): void {
    this.#rows += 1;
    this.#rowsOfBlock += 1;
    for (let at = 0; at < this.#columns.length; at++) {
      const figure = figureOf(cells[this.#columns[at] ?? 0]);
      if (figure === null) continue;
      this.#all[at] = (this.#all[at] ?? 0) + figure;
      this.#block[at] = (this.#block[at] ?? 0) + figure;
    }
  }

  endBlock(): void {
    if (this.#rowsOfBlock === 0) return;
    this.#rowsOfBlock = 0;
    this.#block.fill(0);
  }

  /** What rows the figures of a row, one of them not zero, are all the sums of; null where they are not. */
  summedBy(row: SheetRow): SummedRows | null {
    if (this.#rows > 0 && this.#isSum(row, this.#all)) return 'all';
    return this.#rowsOfBlock > 0 && this.#isSum(row, this.#block) ? 'block' : null;
  }

  /** Whether the figures of a row are the sums of at least two rows since the last sum or label. */
  isSumOfBlock(row: SheetRow): boolean {
    return this.#rowsOfBlock > 1 && this.#isSum(row, this.#block);
  }

  /** Whether the figures of a row that was added are the sums of all other rows. */
  isSumOfOthers(row: SheetRow): boolean {
    return this.#isSum(
      row,
      this.#all.map((sum) => sum / 2),
    );
  }

  #isSum({ cells }: SheetRow, sums: readonly number[]): boolean {
    let isAnything = false;
    for (let at = 0; at < this.#columns.length; at++) {
      const figure = figureOf(cells[this.#columns[at] ?? 0]);
      if (figure === null) continue;
      if (!sameFigure(figure, sums[at] ?? 0)) return false;
      isAnything ||= figure !== 0;
    }
    return isAnything;
  }
}
