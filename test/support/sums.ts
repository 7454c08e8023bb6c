import { cents } from '#src/domain/cents.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Line, Measure, Place } from '#src/domain/line.js';
import type { Sum } from '#src/domain/sums.js';

const somewhere: Place = {
  year: 2027,
  programme: 'llq',
  municipality: 'bremen',
  track: null,
  area: null,
  economicKind: 'consumptive',
};

/** A sum of whole euros of one measure: of the programme, unless a track (and an area in it) is named. */
export function sum(measure: Measure, euros: number, place: Partial<Place> = {}): Sum {
  return { ...somewhere, ...place, measure, cents: cents(euros * 100) };
}

/** A line of whole euros, as `sum`. */
export function lineOf(euros: number, place: Partial<Place> = {}): Line {
  return { ...somewhere, ...place, cents: cents(euros * 100) };
}

export const onTrack = { track: 'quartierszentren' } as const;
export const inArea = { track: 'quartierszentren', area: 'grohn' } as const;
export const inOther = { track: 'quartierszentren', area: 'tenever' } as const;
export const ofKind = (economicKind: EconomicKind) => ({ economicKind });
