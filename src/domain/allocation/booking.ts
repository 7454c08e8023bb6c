import type { AllocationPlanned } from '../events/money.js';
import type { Pot } from '../refusals/allocation.js';
import type { ComputedTrack } from './computed.js';
import type { PlannedArea, PlannedTrack } from './events.js';

/**
 * What the journal keeps of a computed track: the amounts with their whole computation. Nothing of what stood before
 * is in it, so that two officers who apply the same plan say the same, whatever each of them knew.
 */
export function plannedTrack({
  track,
  amountCents,
  undistributedCents,
  areas,
  plan,
}: ComputedTrack): PlannedTrack {
  const inPlan = areas.filter(({ share }) => share !== null);
  return { track, amountCents, undistributedCents, areas: inPlan.map(plannedArea), plan };
}

/** The statement that plans a computed track. */
export function allocationPlanned(
  track: ComputedTrack,
  { year, programme, municipality }: Pot,
  decision: string | null,
): AllocationPlanned {
  const { economicKind } = track;
  return { ...plannedTrack(track), year, programme, municipality, economicKind, decision };
}

function plannedArea(computed: PlannedArea): PlannedArea {
  const { area, amountCents, weight, share, clamped, remainder, rank, extraCent, indicators } = computed;
  return { area, amountCents, weight, share, clamped, remainder, rank, extraCent, indicators };
}
