import type { Cents } from '#src/domain/cents.js';

/** Sums that cannot be shared out as asked. */
export interface ShareOutRefusals {
  'floors-exceed-total': { floorsCents: Cents; totalCents: Cents };
  /** `capsCents` is the most that can be given. */
  'caps-below-total': { capsCents: Cents; totalCents: Cents };
  /** `leftCents` is what is left of the total after the floors, and nobody can claim it. */
  'weights-all-zero': { leftCents: Cents; totalCents: Cents };
  'floor-above-cap': { code: string; floorCents: Cents; capCents: Cents };
  'not-multiple-of-unit': { code: string; bound: 'floor' | 'cap'; amountCents: Cents; unitCents: Cents };
}
