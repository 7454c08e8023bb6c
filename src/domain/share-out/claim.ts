import type { Cents } from '#src/domain/cents.js';
import type { Fraction } from '#src/domain/fraction.js';

/** One who takes part in a sharing out, such as an area. */
export interface Claim {
  code: string;
  /** Zero or more; a claim of weight zero gets nothing but its floor. */
  weight: Fraction;
  floor?: Cents;
  cap?: Cents;
}

/** What a claim gets, with everything that a proof sheet needs to show how. */
export interface Share {
  code: string;
  weight: Fraction;
  /** In cents, after floor and cap, before rounding. */
  exact: Fraction;
  cents: Cents;
  /** The bound that the exact share lies on. */
  clamped: 'floor' | 'cap' | null;
  /** What rounding down took from the exact share, in cents; below one unit. */
  remainder: Fraction;
  /** Place in the order for leftover cents, from 1; null for those that do not compete. */
  rank: number | null;
  extraCent: boolean;
}

export interface SharedOut {
  /** In the order of the claims. */
  shares: Share[];
  /** What rounding down to a unit above one cent leaves. */
  undistributed: Cents;
}
