import type { Cents } from '../cents.js';
import type { Amounts, ProgrammeStatus } from '../status/status.js';

/** What can change between two states, in the order in which people read it. */
export const stateFigures = [
  'budgetCents',
  'blockedCents',
  'allocatedCents',
  'disbursedCents',
  'repaidCents',
  'availableCents',
] as const;
export type StateFigure = (typeof stateFigures)[number];

/** A programme in a municipality, a track of it, or an area of that. */
export interface StatePlace {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  /** Null: of the programme as a whole. */
  readonly track: string | null;
  /** Null in a track's own line, and in that of its money without an area. */
  readonly area: string | null;
  readonly level: 'programme' | 'track' | 'area';
}

/** One figure at one place. */
export interface StateSum extends StatePlace {
  readonly figure: StateFigure;
  readonly cents: Cents;
}

/** All figures of a year's status but zeros, one by one, in the order of the tree. */
export function stateSums(year: number, programmes: readonly ProgrammeStatus[]): StateSum[] {
  return programmes.flatMap(({ programme, municipality, tracks, ...amounts }) => {
    const whole = { year, programme, municipality, track: null, area: null, level: 'programme' } as const;
    return [
      ...sumsAt(whole, amounts),
      ...tracks.flatMap(({ track, areas, ...ofTrack }) => [
        ...sumsAt({ ...whole, track, level: 'track' }, ofTrack),
        ...areas.flatMap(({ area, ...ofArea }) => sumsAt({ ...whole, track, area, level: 'area' }, ofArea)),
      ]),
    ];
  });
}

function sumsAt(place: StatePlace, amounts: Amounts & { readonly budgetCents?: Cents }): StateSum[] {
  return stateFigures.flatMap((figure) => {
    const cents = amounts[figure];
    return cents === undefined || cents === 0 ? [] : [{ ...place, figure, cents }];
  });
}
