import type { Cents } from '../cents.js';

/** An indicator's value as it stood when the plan was computed. */
export interface IndicatorUsed {
  readonly indicator: string;
  readonly value: string;
  readonly year: number;
  readonly source: string;
}

/** One area's amount, with every step that led to it. Fractions are reduced texts such as `84000000/13`. */
export interface PlannedArea {
  readonly area: string;
  readonly amountCents: Cents;
  readonly weight: string | null;
  /** The exact share in cents, after floor and cap. */
  readonly share: string | null;
  readonly clamped: 'floor' | 'cap' | null;
  readonly remainder: string | null;
  /** The place among those that compete for a leftover cent, by remainder. */
  readonly rank: number | null;
  readonly extraCent: boolean;
  readonly indicators: readonly IndicatorUsed[];
}

/** The plan as it was read, in normalised text, so that it can be read again and printed on the proof sheet. */
export type PlanText = string | boolean | readonly PlanText[] | { readonly [key: string]: PlanText };

export interface PlannedTrack {
  readonly track: string;
  readonly amountCents: Cents;
  /** What stays on the track without an area. */
  readonly undistributedCents: Cents;
  readonly areas: readonly PlannedArea[];
  readonly plan: PlanText;
}
