import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plannedTrack } from '#src/domain/allocation/booking.js';
import { computeAllocation } from '#src/domain/allocation/compute.js';
import type { ComputedTrack } from '#src/domain/allocation/computed.js';
import { areasThatDiffer } from '#src/domain/allocation/recompute.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { addCents, cents } from '#src/domain/cents.js';
import { Refusal } from '#src/domain/refusal.js';
import { areas, bremen, population, standing, track } from '../../support/allocation/bremen.js';
import { trackOf } from '../../support/allocation/computed.js';
import { example } from '../../support/allocation/plans.js';
import { randomPlan } from '../../support/allocation/random-plans.js';

const situation = bremen({
  tracks: bremen().tracks.map((of) =>
    track(of.track, null, [standing('grohn', { before: 900 }), standing('tenever', { before: 1_234_567 })]),
  ),
  indicators: areas.flatMap(({ area }, at) => [
    population(area, 2025, String(1_000 + 37 * at)),
    { ...population(area, 2024, '1.25'), indicator: 'index' },
  ]),
});

function computedTracks(plan: Plan): readonly ComputedTrack[] {
  try {
    return computeAllocation(plan, situation).tracks;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

describe('a planned track computed anew from what is stored with it', () => {
  it('comes to the same, whatever the plan', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const computed of computedTracks(plan)) {
          // As it comes back from the journal.
          const stored = JSON.parse(JSON.stringify(plannedTrack(computed))) as ReturnType<
            typeof plannedTrack
          >;
          expect(areasThatDiffer(stored)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  const stored = plannedTrack(trackOf(example, bremen(), 'quartierszentren'));

  it('tells an area whose amount is not what the computation gives', () => {
    const tampered = stored.areas.map((area) =>
      area.area === 'grohn' ? { ...area, amountCents: addCents(area.amountCents, cents(1)) } : area,
    );
    expect(areasThatDiffer({ ...stored, areas: tampered })).toEqual(['grohn']);
  });

  it('tells areas whose weight is not the product of the stored indicators', () => {
    const older = plannedTrack(trackOf(example, bremen(), 'aeltere-menschen'));
    const tampered = older.areas.map((area) => (area.area === 'grohn' ? { ...area, indicators: [] } : area));
    expect(areasThatDiffer({ ...older, areas: tampered })).toContain('grohn');
  });

  it('tells all areas where the amount cannot be shared out like that', () => {
    const older = plannedTrack(trackOf(example, bremen(), 'aeltere-menschen'));
    expect(areasThatDiffer({ ...older, amountCents: cents(1) })).toHaveLength(17);
  });
});
