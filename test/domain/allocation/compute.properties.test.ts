import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plannedTrack } from '#src/domain/allocation/booking.js';
import { changedTracks, computeAllocation } from '#src/domain/allocation/compute.js';
import type { ComputedAllocation } from '#src/domain/allocation/computed.js';
import { parseTrackPlanText, trackPlanText } from '#src/domain/allocation/plan-text.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { standingOn } from '#src/domain/allocation/standing.js';
import type { Situation, TrackSituation } from '#src/domain/allocation/situation.js';
import { cents } from '#src/domain/cents.js';
import { Refusal } from '#src/domain/refusal.js';
import {
  areaKindOf,
  areas,
  bremen,
  population,
  standing,
  track,
  winAreas,
} from '../../support/allocation/bremen.js';
import { percent, planOf, rest, trackPlan, weights } from '../../support/allocation/plans.js';
import { randomPlan } from '../../support/allocation/random-plans.js';

/** The largest remainder method in its plainest form, with whole numbers alone. */
function naiveShares(total: bigint, weightOf: Readonly<Record<string, bigint>>): Record<string, number> {
  const sum = Object.values(weightOf).reduce((a, b) => a + b, 0n);
  const rows = Object.entries(weightOf).map(([code, weight]) => ({
    code,
    cents: (total * weight) / sum,
    left: (total * weight) % sum,
  }));
  let over = total - rows.reduce((a, row) => a + row.cents, 0n);
  const byRemainder = rows.toSorted((a, b) => {
    if (a.left !== b.left) return a.left > b.left ? -1 : 1;
    return a.code < b.code ? -1 : 1;
  });
  for (const row of byRemainder) {
    if (over === 0n) break;
    row.cents += 1n;
    over -= 1n;
  }
  return Object.fromEntries(rows.map((row) => [row.code, Number(row.cents)]));
}

function given(computed: ComputedAllocation, code: string): Record<string, number> {
  const found = computed.tracks.find((candidate) => candidate.track === code);
  return Object.fromEntries((found?.areas ?? []).map(({ area, amountCents }) => [area, amountCents]));
}

const hundredths = (of: bigint): string => `${of / 100n},${String(of % 100n).padStart(2, '0')}`;
const budget = fc.integer({ min: 0, max: 500_000_000 });

describe('computed by hand with whole numbers', () => {
  it('percent tracks and the rest come out the same', () => {
    fc.assert(
      fc.property(budget, fc.bigInt(0n, 5_000n), fc.bigInt(1n, 5_000n), (budgetCents, first, second) => {
        const plan = planOf(
          trackPlan('aeltere-menschen', rest),
          trackPlan('quartierszentren', percent(hundredths(first))),
          trackPlan('sonder-kleinstgebiete', percent(hundredths(second))),
        );
        const situation = bremen({ budget: { budgetCents: cents(budgetCents), blockedCents: cents(0) } });
        const total = (BigInt(budgetCents) * (first + second)) / 10_000n;
        const shares = naiveShares(total, { quartierszentren: first, 'sonder-kleinstgebiete': second });
        const { tracks } = computeAllocation(plan, situation);
        expect(Object.fromEntries(tracks.map((of) => [of.track, of.amountCents]))).toEqual({
          ...shares,
          'aeltere-menschen': budgetCents - Number(total),
        });
      }),
    );
  });

  it('equal shares, weights and indicators come out the same', () => {
    const people = fc.array(fc.bigInt(1n, 99_999n), { minLength: 17, maxLength: 17 });
    const threeWeights = fc.tuple(fc.bigInt(0n, 9_999n), fc.bigInt(0n, 9_999n), fc.bigInt(1n, 9_999n));
    fc.assert(
      fc.property(budget, people, threeWeights, (amount, values, [a, b, c]) => {
        const amountPlan = { kind: 'amount', cents: cents(amount) } as const;
        const stated = { aumund: a, bahnhofsvorstadt: b, grambke: c };
        const plan = planOf(
          trackPlan('aeltere-menschen', amountPlan, { key: 'indicator', indicators: ['population'] }),
          trackPlan('quartierszentren', amountPlan, { key: 'equal' }),
          trackPlan(
            'sonder-kleinstgebiete',
            amountPlan,
            weights({ aumund: hundredths(a), bahnhofsvorstadt: hundredths(b), grambke: hundredths(c) }),
          ),
        );
        const people2026 = Object.fromEntries(
          Object.keys(areaKindOf).map((code, at) => [code, values[at] ?? 1n]),
        );
        const indicators = Object.entries(people2026).map(([code, value]) =>
          population(code, 2026, String(value)),
        );
        const computed = computeAllocation(plan, bremen({ indicators }));
        const total = BigInt(amount);
        const equal = Object.fromEntries(winAreas.map((code) => [code, 1n]));
        expect(given(computed, 'aeltere-menschen')).toEqual(naiveShares(total, people2026));
        expect(given(computed, 'quartierszentren')).toEqual(naiveShares(total, equal));
        expect(given(computed, 'sonder-kleinstgebiete')).toEqual(naiveShares(total, stated));
      }),
    );
  });
});

const somethingStands = bremen({
  tracks: bremen().tracks.map(({ track: code }) =>
    track(code, null, [
      standing('grohn', { planned: 5_000, moved: 70, before: 900 }),
      standing('tenever', { moved: -70, before: 1_234_567 }),
      standing('aumund', { before: 77 }),
      standing(null, { planned: 300 }),
    ]),
  ),
  indicators: Object.keys(areaKindOf).flatMap((area, at) => [
    population(area, 2026, String(7_001 + 613 * at)),
    { ...population(area, 2024, `${at % 3}.5`), indicator: 'index' },
  ]),
});

/** What the plan comes to, or null where it is refused: random plans often are. */
function computedOrNull(plan: Plan, situation: Situation): ComputedAllocation | null {
  try {
    return computeAllocation(plan, situation);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The track after the plan was applied: moves and all else stay as they are. */
function applied(of: TrackSituation, { tracks }: ComputedAllocation): TrackSituation {
  const computed = tracks.find((candidate) => candidate.track === of.track);
  if (!computed) return of;
  const { areas: planned, undistributedCents } = plannedTrack(computed);
  const amountOn = new Map<string | null, number>(planned.map((share) => [share.area, share.amountCents]));
  amountOn.set(null, undistributedCents);
  const places = new Set([...amountOn.keys(), ...of.amounts.map(({ area }) => area)]);
  const amounts = [...places].map((area) => {
    const { movedCents, previousYearCents } = standingOn(of, area);
    return standing(area, { planned: amountOn.get(area) ?? 0, moved: movedCents, before: previousYearCents });
  });
  return { ...of, amounts };
}

describe('whatever a plan says', () => {
  it('areas and what is undistributed add up to the track, and nothing is below zero', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const { amountCents, undistributedCents, areas: shares } of computedOrNull(plan, somethingStands)
          ?.tracks ?? []) {
          const sum = shares.reduce((total, share) => total + share.amountCents, 0);
          expect(sum + undistributedCents).toBe(amountCents);
          expect(
            Math.min(undistributedCents, ...shares.map((share) => share.amountCents)),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order in which areas and amounts are known makes no difference', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const turned = {
          ...somethingStands,
          areas: areas.toReversed(),
          indicators: somethingStands.indicators.toReversed(),
          tracks: somethingStands.tracks.toReversed(),
        };
        expect(computedOrNull(plan, turned)).toEqual(computedOrNull(plan, somethingStands));
      }),
    );
  });

  it('applied twice, it books nothing the second time', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const first = computedOrNull(plan, somethingStands);
        if (!first) return;
        const tracks = somethingStands.tracks.map((of) => applied(of, first));
        expect(changedTracks(computeAllocation(plan, { ...somethingStands, tracks }))).toEqual([]);
      }),
    );
  });

  it('its text in the journal reads as the same plan', () => {
    fc.assert(
      fc.property(randomPlan, ({ tracks }) => {
        for (const of of tracks) {
          const text: unknown = JSON.parse(JSON.stringify(trackPlanText(of)));
          expect(text).toEqual(trackPlanText(of));
          expect(parseTrackPlanText(of.track, trackPlanText(of), 'K7Q-51')).toEqual(of);
        }
      }),
    );
  });
});
