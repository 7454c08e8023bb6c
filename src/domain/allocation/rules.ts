import { addCents, type Cents } from '#src/domain/cents.js';
import { economicKinds, type EconomicKind } from '#src/domain/economic-kind.js';
import { refuse } from '#src/domain/refusal.js';
import type { AllocationRefusals } from '#src/domain/refusals/allocation.js';
import type { ComputedAllocation, ComputedTrack } from './computed.js';
import type { Budget, Situation, TrackSituation } from './situation.js';
import { allocatableCents, standingAllocation, standingOn, standingSum } from './standing.js';

/**
 * Checks a computed plan against money. Refuses with `over-allocated` and `below-paid`; years before the programme's
 * first guarded year are not checked.
 */
export function checkAllocation(computed: ComputedAllocation, situation: Situation): void {
  if (!situation.guarded) return;
  budgetCoversAllocation(computed, situation);
  allocationCoversPayments(computed, situation);
}

/**
 * What is allocated, with the tracks that the plan does not name, stays within the budget less blocks; also for
 * each economic kind where the budget is split. Refuses with `over-allocated`.
 */
function budgetCoversAllocation(
  computed: ComputedAllocation,
  { budget, budgetOfKind }: Pick<Situation, 'budget' | 'budgetOfKind'>,
): void {
  requireCovered(null, computed.allocatedCents, { computed, budget });
  if (!budgetOfKind) return;
  for (const kind of economicKinds) {
    requireCovered(kind, computed.allocatedOfKind[kind], { computed, budget: budgetOfKind[kind] });
  }
}

function requireCovered(
  economicKind: EconomicKind | null,
  allocatedCents: Cents,
  { computed, budget }: { computed: ComputedAllocation; budget: Budget },
): void {
  if (allocatedCents <= allocatableCents(budget)) return;
  const { year, programme, municipality } = computed;
  refuse('over-allocated', { year, programme, municipality, economicKind, ...budget, allocatedCents });
}

/**
 * No track, no area in it and no track without an area falls below what is paid from it. What lies below already,
 * through an excess or a move, can stay or rise. Refuses with `below-paid`.
 */
function allocationCoversPayments(
  { tracks }: ComputedAllocation,
  situation: Pick<Situation, 'tracks'>,
): void {
  for (const computed of tracks) {
    const track = situation.tracks.find((candidate) => candidate.track === computed.track);
    if (track) for (const level of levelsOf(computed, track)) requirePaidCovered(level);
  }
}

/** One place where money was paid, with what is allocated to it before and after. */
interface PaidLevel {
  readonly place: Pick<AllocationRefusals['below-paid'], 'level' | 'track' | 'area'>;
  readonly wasCents: Cents;
  readonly wouldBeCents: Cents;
  readonly paidCents: Cents;
}

function requirePaidCovered({ place, wasCents, wouldBeCents, paidCents }: PaidLevel): void {
  const falls = wouldBeCents < wasCents;
  if (falls && wouldBeCents < paidCents) refuse('below-paid', { ...place, wouldBeCents, paidCents });
}

function levelsOf(computed: ComputedTrack, track: TrackSituation): PaidLevel[] {
  return [wholeTrack(computed, track), ...areasOf(computed, track), withoutArea(computed, track)];
}

function wholeTrack({ track, allocatedCents }: ComputedTrack, standing: TrackSituation): PaidLevel {
  return {
    place: { level: 'track', track, area: null },
    wasCents: standingAllocation(standing),
    wouldBeCents: allocatedCents,
    paidCents: standingSum(standing, 'usedCents'),
  };
}

function areasOf({ track, areas }: ComputedTrack, standing: TrackSituation): PaidLevel[] {
  return areas.map(({ area, allocatedCents, plannedCents, movedCents }) => ({
    place: { level: 'area', track, area },
    wasCents: addCents(plannedCents, movedCents),
    wouldBeCents: allocatedCents,
    paidCents: standingOn(standing, area).usedCents,
  }));
}

function withoutArea({ track, undistributedCents }: ComputedTrack, standing: TrackSituation): PaidLevel {
  const { plannedCents, movedCents, usedCents } = standingOn(standing, null);
  return {
    place: { level: 'without-area', track, area: null },
    wasCents: addCents(plannedCents, movedCents),
    wouldBeCents: addCents(undistributedCents, movedCents),
    paidCents: usedCents,
  };
}
