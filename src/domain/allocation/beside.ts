import { addCents, subtractCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { Amounts, ComputedTrack } from './computed.js';
import type { PlannedArea, PlannedTrack } from './events.js';
import type { TrackSituation } from './situation.js';
import { standingOn, standingSum } from './standing.js';

/** The amounts of a planned track, each beside what stands there: planned until now, moved, and the year before. */
export function trackBeside(
  planned: Omit<PlannedTrack, 'plan'>,
  standing: TrackSituation,
): Omit<ComputedTrack, 'plan'> {
  const { track, amountCents, undistributedCents, areas } = planned;
  return {
    track,
    economicKind: standing.economicKind,
    ...beside(amountCents, {
      plannedCents: standingSum(standing, 'plannedCents'),
      movedCents: standingSum(standing, 'movedCents'),
      previousYearCents: standingSum(standing, 'previousYearCents'),
    }),
    undistributedCents,
    plannedUndistributedCents: standingOn(standing, null).plannedCents,
    areas: [...areas, ...areasOutside(areas, standing)]
      .map((area) => ({ ...area, ...beside(area.amountCents, standingOn(standing, area.area)) }))
      .toSorted((a, b) => compareText(a.area, b.area)),
  };
}

type Standing = Pick<Amounts, 'plannedCents' | 'movedCents' | 'previousYearCents'>;

function beside(amountCents: Cents, { plannedCents, movedCents, previousYearCents }: Standing): Amounts {
  return {
    amountCents,
    movedCents,
    allocatedCents: addCents(amountCents, movedCents),
    plannedCents,
    changeCents: subtractCents(amountCents, plannedCents),
    previousYearCents,
  };
}

/** Where money is or was the year before, but the plan gives nothing: a plan speaks for all areas of its tracks. */
function areasOutside(inside: readonly PlannedArea[], { amounts }: TrackSituation): readonly PlannedArea[] {
  const codes = new Set(inside.map(({ area }) => area));
  return amounts.flatMap(({ area, plannedCents, movedCents, previousYearCents }) => {
    const isTouched = [plannedCents, movedCents, previousYearCents].some((amount) => amount !== 0);
    return area !== null && !codes.has(area) && isTouched ? [nothingFor(area)] : [];
  });
}

function nothingFor(area: string): PlannedArea {
  return {
    area,
    amountCents: zeroCents,
    weight: null,
    share: null,
    clamped: null,
    remainder: null,
    rank: null,
    extraCent: false,
    indicators: [],
  };
}
