import type { Cents } from './cents.js';
import type { EconomicKind } from './economic-kind.js';

/**
 * What an amount counts as. `planned` is what `allocation apply` set, `moved` what `allocation move` shifted;
 * `repaid` restores availability (same budget year), `income` does not (a later one).
 */
export const measures = [
  'original',
  'supplement',
  'reduction',
  'block',
  'unblock',
  'carry-in',
  'carry-out',
  'planned',
  'moved',
  'disbursed',
  'repaid',
  'income',
] as const;
export type Measure = (typeof measures)[number];

/** Where an amount stands: the coordinates of every sum. No track or area means: of the level above as a whole. */
export interface Place {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  readonly economicKind: EconomicKind;
}

/** One amount of a booking. Every sum in this program is a sum of such lines. */
export interface Line extends Place {
  readonly cents: Cents;
}
