import { addCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { SumOf } from '../checked.js';
import type { Candidate, Figure } from '../target.js';

/** Adds figures up as they come, in all and by where they count: those of a long list are never there at once. */
export class FigureSums {
  #cents = zeroCents;
  readonly #years = new Sums<number>();
  readonly #tracks = new Sums<string>();
  readonly #areas = new Sums<string>();

  addAll(candidates: readonly Candidate[]): void {
    for (const { figures } of candidates) for (const figure of figures) this.add(figure);
  }

  add({ year, track, area, cents }: Figure): void {
    this.#cents = addCents(this.#cents, cents);
    this.#years.add(year, cents);
    this.#tracks.add(track, cents);
    this.#areas.add(area, cents);
  }

  /** Of a row that nobody could place: at most its year is known. */
  addOpen({ year, cents }: Pick<Figure, 'year' | 'cents'>): void {
    this.#cents = addCents(this.#cents, cents);
    if (year === null) this.#years.addOpen(cents);
    else this.#years.add(year, cents);
    this.#tracks.addOpen(cents);
    this.#areas.addOpen(cents);
  }

  /** Of all figures so far. */
  get cents(): Cents {
    return this.#cents;
  }

  get years(): SumOf<number | null>[] {
    return this.#years.inOrder();
  }

  get tracks(): SumOf<string | null>[] {
    return this.#tracks.inOrder();
  }

  get areas(): SumOf<string | null>[] {
    return this.#areas.inOrder();
  }
}

interface MutableSum<Key> extends SumOf<Key> {
  rows: number;
  amountCents: Cents;
}

class Sums<Key extends number | string> {
  readonly #sums = new Map<Key | null, MutableSum<Key | null>>();
  #open: MutableSum<null> | null = null;

  add(of: Key | null, cents: Cents): void {
    const sum = this.#sums.get(of) ?? { of, open: false, rows: 0, amountCents: zeroCents };
    count(sum, cents);
    this.#sums.set(of, sum);
  }

  addOpen(cents: Cents): void {
    this.#open ??= { of: null, open: true, rows: 0, amountCents: zeroCents };
    count(this.#open, cents);
  }

  /** In the order of the keys; behind them what belongs to none, and last what is open. */
  inOrder(): SumOf<Key | null>[] {
    const sorted = [...this.#sums.values()].toSorted((a, b) =>
      a.of === null || b.of === null
        ? Number(a.of === null) - Number(b.of === null)
        : compareText(String(a.of), String(b.of)),
    );
    return this.#open === null ? sorted : [...sorted, this.#open];
  }
}

function count(sum: MutableSum<unknown>, cents: Cents): void {
  sum.rows += 1;
  sum.amountCents = addCents(sum.amountCents, cents);
}
