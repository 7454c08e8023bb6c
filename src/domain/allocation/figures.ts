import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import { trackBeside } from './beside.js';
import type { Amounts, ComputedAllocation, ComputedTrack } from './computed.js';
import type { PlannedTrack, PlanText } from './events.js';
import type { Situation, TrackSituation } from './situation.js';
import { allocatableCents } from './standing.js';

/** A track as a plan makes it, or as it stands. */
export interface TrackFigures extends Omit<ComputedTrack, 'plan'> {
  /** Null where nothing was planned: money was moved there, or stood there the year before. */
  readonly plan: PlanText | null;
}

/** An allocation that can be shown: computed from a plan, or as it stands. */
export interface AllocationFigures extends Omit<ComputedAllocation, 'allocatedOfKind' | 'tracks' | 'hints'> {
  /** In the order of codes. */
  readonly tracks: readonly TrackFigures[];
}

/** The allocation as it stands, with the computation that each planned track was booked with. */
export function bookedFigures(
  pot: Pot,
  situation: Situation,
  planned: ReadonlyMap<string, PlannedTrack>,
): AllocationFigures {
  const tracks = situation.tracks
    .map((track) => bookedTrack(track, planned.get(track.track)))
    .filter((track) => track.plan !== null || hasMoney(track));
  const allocated = sumCents(tracks.map(({ allocatedCents }) => allocatedCents));
  const { year, programme, municipality } = pot;
  return {
    year,
    programme,
    municipality,
    ...situation.budget,
    allocatedCents: allocated,
    unallocatedCents: subtractCents(allocatableCents(situation.budget), allocated),
    tracks,
  };
}

/** What a plan makes of the whole: its tracks as computed, the others as they stand. */
export function wholeFigures(computed: ComputedAllocation, booked: AllocationFigures): AllocationFigures {
  const named = new Set(computed.tracks.map(({ track }) => track));
  const others = booked.tracks.filter(({ track }) => !named.has(track));
  const tracks = [...computed.tracks, ...others].toSorted((a, b) => compareText(a.track, b.track));
  return { ...computed, tracks };
}

/** What stands on the track without an area: of what is moved and stood there before, what no area has. */
export function withoutArea(track: TrackFigures): Amounts {
  const left = (amount: 'movedCents' | 'previousYearCents'): Cents =>
    subtractCents(track[amount], sumCents(track.areas.map((area) => area[amount])));
  const { undistributedCents: amountCents, plannedUndistributedCents: plannedCents } = track;
  const movedCents = left('movedCents');
  return {
    amountCents,
    movedCents,
    allocatedCents: addCents(amountCents, movedCents),
    plannedCents,
    changeCents: subtractCents(amountCents, plannedCents),
    previousYearCents: left('previousYearCents'),
  };
}

function bookedTrack(track: TrackSituation, planned: PlannedTrack | undefined): TrackFigures {
  const { plan, ...amounts } = planned ?? nothingPlanned(track.track);
  return { ...trackBeside(amounts, track), plan };
}

function nothingPlanned(track: string) {
  return { track, amountCents: zeroCents, undistributedCents: zeroCents, areas: [], plan: null };
}

function hasMoney({ allocatedCents, previousYearCents, areas }: TrackFigures): boolean {
  const amounts = areas.flatMap((area) => [area.allocatedCents, area.previousYearCents]);
  return [allocatedCents, previousYearCents, ...amounts].some((amount) => amount !== 0);
}
