import { computeAllocation } from '#src/domain/allocation/compute.js';
import type { ComputedTrack } from '#src/domain/allocation/computed.js';
import type { Plan, TrackPlan } from '#src/domain/allocation/plan.js';
import type { Situation } from '#src/domain/allocation/situation.js';
import { planOf } from './plans.js';

export function trackOf(plan: Plan, situation: Situation, code: string): ComputedTrack {
  const found = computeAllocation(plan, situation).tracks.find((candidate) => candidate.track === code);
  if (!found) throw new Error(`no track ${code}`);
  return found;
}

/** What each area gets when only this track is planned. */
export function amountsOf(plan: TrackPlan, situation: Situation): Record<string, number> {
  const { areas: computed } = trackOf(planOf(plan), situation, plan.track);
  return Object.fromEntries(computed.map(({ area, amountCents }) => [area, amountCents]));
}
