import { cents, type Cents } from '#src/domain/cents.js';
import { randomFrom } from '../random.js';

/** All chance of a run: the same seed, the same run. */
export class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** A whole number from 0 up to `count`, without it. */
  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True so many times of 1. */
  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }

  /** As `pick`, each as often as its weight says. */
  weighted<T>(choices: readonly { readonly weight: number; readonly of: T }[]): T {
    let left = this.#random() * choices.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, of } of choices) {
      left -= weight;
      if (left < 0) return of;
    }
    throw new RangeError('nothing to choose from');
  }

  shuffled<T>(all: readonly T[]): T[] {
    const keyed = all.map((one) => ({ one, key: this.#random() }));
    return keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
  }

  /** Full euros as cents. */
  euros(least: number, most: number): Cents {
    return cents(this.between(least, most) * 100);
  }

  /** A seed for something that has chance of its own. */
  seed(): number {
    return this.below(2 ** 31);
  }
}
