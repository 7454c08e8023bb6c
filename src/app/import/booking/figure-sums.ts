import { addCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { SumOf } from '../checked.js';
import type { Candidate, Figure } from '../target.js';

/** Adds figures up as they come, in all and by where they count: those of a long list are never there at once. */
export class FigureSums {
  #cents = zeroCents;
  readonly #years = new Map<number | null, MutableSum<number | null>>();
  readonly #tracks = new Map<string | null, MutableSum<string | null>>();
  readonly #areas = new Map<string | null, MutableSum<string | null>>();

  addAll(candidates: readonly Candidate[]): void {
    for (const { figures } of candidates) for (const figure of figures) this.add(figure);
  }

  add({ year, track, area, cents }: Figure): void {
    this.#cents = addCents(this.#cents, cents);
    count(this.#years, year, cents);
    count(this.#tracks, track, cents);
    count(this.#areas, area, cents);
  }

  /** Of all figures so far. */
  get cents(): Cents {
    return this.#cents;
  }

  get years(): SumOf<number | null>[] {
    return inOrder(this.#years);
  }

  get tracks(): SumOf<string | null>[] {
    return inOrder(this.#tracks);
  }

  get areas(): SumOf<string | null>[] {
    return inOrder(this.#areas);
  }
}

interface MutableSum<Key> extends SumOf<Key> {
  rows: number;
  amountCents: Cents;
}

function count<Key>(sums: Map<Key, MutableSum<Key>>, of: Key, cents: Cents): void {
  const sum = sums.get(of) ?? { of, rows: 0, amountCents: zeroCents };
  sum.rows += 1;
  sum.amountCents = addCents(sum.amountCents, cents);
  sums.set(of, sum);
}

/** In the order of the keys; what belongs to none comes last. */
function inOrder<Key extends number | string>(
  sums: ReadonlyMap<Key | null, SumOf<Key | null>>,
): SumOf<Key | null>[] {
  return [...sums.values()].toSorted((a, b) =>
    a.of === null || b.of === null
      ? Number(a.of === null) - Number(b.of === null)
      : compareText(String(a.of), String(b.of)),
  );
}
