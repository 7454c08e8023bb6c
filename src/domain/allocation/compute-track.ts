import { areaAmounts, type AreaGround } from './area-amounts.js';
import { trackBeside } from './beside.js';
import type { ComputedTrack } from './computed.js';
import type { AllocationHint } from './hints.js';
import { trackPlanText } from './plan-text.js';
import type { TrackPlan } from './plan.js';

/** What one track of a plan comes to. Refuses as `areaAmounts` does. */
export function computeTrack(
  plan: TrackPlan,
  ground: AreaGround,
): { track: ComputedTrack; hints: readonly AllocationHint[] } {
  const { hints, ...amounts } = areaAmounts(plan.areas, ground);
  const planned = { track: plan.track, amountCents: ground.trackCents, ...amounts };
  return { track: { ...trackBeside(planned, ground.track), plan: trackPlanText(plan) }, hints };
}
