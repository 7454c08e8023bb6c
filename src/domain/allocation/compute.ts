import { subtractCents, sumCents, type Cents } from '#src/domain/cents.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import { refuse } from '#src/domain/refusal.js';
import { computeTrack } from './compute-track.js';
import type { ComputedAllocation, ComputedTrack } from './computed.js';
import type { Plan, TrackPlan } from './plan.js';
import type { Situation, TrackSituation } from './situation.js';
import { allocatableCents, standingAllocation } from './standing.js';
import { trackAmounts } from './track-amounts.js';

/**
 * What a plan comes to, exact to the cent, in the given situation of its year, programme and municipality. Nothing is
 * checked against the budget or payments here: that is `checkAllocation`. Refuses with `track-not-of-programme`,
 * `track-not-valid`, and as `trackAmounts` and `areaAmounts` do.
 */
export function computeAllocation(plan: Plan, situation: Situation): ComputedAllocation {
  const { year, programme, municipality } = plan;
  const named = plan.tracks.map((trackPlan) => ({ trackPlan, track: trackOf(trackPlan, plan, situation) }));
  const amountOf = trackAmounts(plan, situation);
  const computed = named.map(({ trackPlan, track }) =>
    computeTrack(trackPlan, { year, municipality, situation, track, trackCents: amountOf(trackPlan) }),
  );
  const tracks = computed.map((of) => of.track);
  return {
    year,
    programme,
    municipality,
    ...situation.budget,
    ...totalsOf(tracks, situation),
    tracks,
    hints: computed.flatMap(({ hints }) => hints),
  };
}

/** The tracks where what the plan says differs from what is planned: there is nothing to book on the others. */
export function changedTracks({ tracks }: ComputedAllocation): readonly ComputedTrack[] {
  return tracks.filter(
    ({ undistributedCents, plannedUndistributedCents, areas }) =>
      undistributedCents !== plannedUndistributedCents || areas.some(({ changeCents }) => changeCents !== 0),
  );
}

function trackOf({ track }: TrackPlan, plan: Plan, { tracks }: Situation): TrackSituation {
  const { year, programme, municipality } = plan;
  const found =
    tracks.find((candidate) => candidate.track === track) ??
    refuse('track-not-of-programme', { year, programme, municipality, track });
  return found.valid ? found : refuse('track-not-valid', { track, year });
}

type Totals = Pick<ComputedAllocation, 'allocatedCents' | 'allocatedOfKind' | 'unallocatedCents'>;

function totalsOf(computed: readonly ComputedTrack[], situation: Situation): Totals {
  const named = new Set(computed.map(({ track }) => track));
  const beside = situation.tracks
    .filter(({ track }) => !named.has(track))
    .map((track) => ({ economicKind: track.economicKind, allocatedCents: standingAllocation(track) }));
  const all = [...computed, ...beside];
  const ofKind = (kind: EconomicKind): Cents =>
    sumCents(
      all.flatMap(({ economicKind, allocatedCents }) => (economicKind === kind ? [allocatedCents] : [])),
    );
  const allocatedCents = sumCents(all.map((track) => track.allocatedCents));
  return {
    allocatedCents,
    allocatedOfKind: { consumptive: ofKind('consumptive'), investive: ofKind('investive') },
    unallocatedCents: subtractCents(allocatableCents(situation.budget), allocatedCents),
  };
}
