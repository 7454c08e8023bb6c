import type { Cents } from '#src/domain/cents.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { Fraction } from '#src/domain/fraction.js';

/** A weight, percentage or factor: what it is worth exactly, and the text that stood in the plan. */
export interface Decimal {
  readonly value: Fraction;
  readonly text: string;
}

/** What a track gets: euros, percent of the budget as it stands, or (one track of a plan) what is left. */
export type TrackAmount =
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'percent'; readonly percent: Decimal }
  | { readonly kind: 'rest' };

/** Which areas take part: `among` replaces the circle of the track, `kinds` narrows it. */
export interface CircleOptions {
  readonly among?: readonly string[];
  readonly kinds?: readonly AreaKind[];
}

/** Bounds of each area's amount; `roundCents` rounds amounts down to its multiples. */
export interface LimitOptions {
  readonly floorCents?: Cents;
  readonly capCents?: Cents;
  readonly roundCents?: Cents;
}

export interface EqualKey extends CircleOptions, LimitOptions {
  readonly key: 'equal';
}

export interface WeightsKey extends LimitOptions {
  readonly key: 'weights';
  readonly weights: readonly { readonly area: string; readonly weight: Decimal }[];
}

export interface FixedKey {
  readonly key: 'fixed';
  readonly amounts: readonly { readonly area: string; readonly cents: Cents }[];
}

/** The product of the indicators is the weight. */
export interface IndicatorKey extends CircleOptions, LimitOptions {
  readonly key: 'indicator';
  readonly indicators: readonly string[];
}

/** Last year's planned amounts as weights; with `scale`, those amounts times the factor. */
export interface PreviousKey extends CircleOptions, LimitOptions {
  readonly key: 'previous';
  readonly scale?: Decimal;
}

/** How a track's amount is spread over areas. */
export type AreaKey = EqualKey | WeightsKey | FixedKey | IndicatorKey | PreviousKey;

/** Without `areas` the money stays on the track. */
export interface TrackPlan {
  readonly track: string;
  readonly amount: TrackAmount;
  readonly areas?: AreaKey;
}

/**
 * Who gets what in one year of one programme and municipality. Names are codes; tracks, areas, kinds and
 * indicators stand in ascending order, so that the same plan typed in another order is the same plan.
 */
export interface Plan {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly tracks: readonly TrackPlan[];
}
