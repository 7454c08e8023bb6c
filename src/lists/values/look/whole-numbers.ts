/** What is kept of the whole numbers of a column. */
export interface WholeNumbers {
  readonly cells: number;
  readonly distinct: number;
  /** How many are no multiple of five. */
  readonly uneven: number;
  /** Cells by number of digits. */
  readonly byLength: ReadonlyMap<number, number>;
  readonly smallest: number;
  readonly largest: number;
}

/** Counts whole numbers while they go by. */
export class WholeNumberTally implements WholeNumbers {
  cells = 0;
  uneven = 0;
  smallest = Infinity;
  largest = -Infinity;
  readonly byLength = new Map<number, number>();
  readonly #values = new Set<number>();

  get distinct(): number {
    return this.#values.size;
  }

  add(n: number): void {
    this.cells += 1;
    if (n % 5 !== 0) this.uneven += 1;
    if (n < this.smallest) this.smallest = n;
    if (n > this.largest) this.largest = n;
    const length = String(Math.abs(n)).length;
    this.byLength.set(length, (this.byLength.get(length) ?? 0) + 1);
    this.#values.add(n);
  }
}
