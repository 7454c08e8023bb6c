import { describe, expect, it } from '@jest/globals';
import { planLike, type PlanBefore } from '#src/domain/allocation/like.js';
import type { TrackPlan } from '#src/domain/allocation/plan.js';
import { cents, type Cents } from '#src/domain/cents.js';
import { euros, fixed, percent, rest, trackPlan, weights } from '../../support/allocation/plans.js';
import { refusalOf } from '../../support/allocation/refusals.js';

function before(allocatableCents: number, ...tracks: readonly [TrackPlan, number][]): PlanBefore {
  return {
    year: 2026,
    programme: 'llq',
    municipality: 'bremen',
    allocatableCents: cents(allocatableCents),
    tracks: tracks.map(([plan, plannedCents]) => ({ plan, plannedCents: cents(plannedCents) })),
  };
}

const keep = { year: 2027, scaleToCents: null };
const scaleTo = (amount: number): { year: number; scaleToCents: Cents } => ({
  year: 2027,
  scaleToCents: cents(amount),
});

const equal = trackPlan('quartierszentren', euros(10), { key: 'equal', roundCents: cents(100) });
const byWeight = trackPlan('sonder-kleinstgebiete', percent('20'), weights({ aumund: '2', grambke: '1' }));
const theRest = trackPlan('aeltere-menschen', rest, fixed({ grohn: 3, tenever: 1 }));

describe("a plan like last year's", () => {
  it('has the same keys and amounts for the new year', () => {
    const plan = planLike(before(2_000, [theRest, 600], [equal, 1_000], [byWeight, 400]), keep);
    expect(plan).toEqual({
      year: 2027,
      programme: 'llq',
      municipality: 'bremen',
      tracks: [theRest, equal, byWeight],
    });
  });

  it('takes the amounts that were planned then', () => {
    expect(planLike(before(2_000, [equal, 1_200]), keep).tracks[0]?.amount).toEqual(euros(12));
  });

  it('is refused where nothing is booked', () => {
    expect(refusalOf(() => planLike(before(2_000), keep))).toEqual({
      code: 'like-without-plan',
      facts: { year: 2026, programme: 'llq', municipality: 'bremen' },
    });
  });
});

describe("a plan like last year's, scaled", () => {
  it('shares amounts out over their sum times the ratio of the budgets', () => {
    const other = trackPlan('quartiere-im-werden', euros(5));
    const plan = planLike(before(3_000, [other, 500], [equal, 1_000], [byWeight, 600]), scaleTo(2_000));
    // 1,500 cents times 2/3 is 1,000: 333.3 and 666.6.
    expect(plan.tracks.map(({ amount }) => amount)).toEqual([
      { kind: 'amount', cents: 333 },
      { kind: 'amount', cents: 667 },
      percent('20'),
    ]);
    expect(plan.tracks[1]?.areas).toEqual(equal.areas);
  });

  it('lets fixed amounts follow their track, so that what was given in full is so again', () => {
    const whole = trackPlan('quartierszentren', euros(10), fixed({ grohn: 7, tenever: 3 }));
    const odd = trackPlan('quartiere-im-werden', euros(10));
    const plan = planLike(before(3_000, [odd, 1_000], [whole, 1_000]), scaleTo(1_000));
    expect(plan.tracks.map(({ amount }) => amount)).toEqual([
      { kind: 'amount', cents: 333 },
      { kind: 'amount', cents: 333 },
    ]);
    expect(plan.tracks[1]?.areas).toMatchObject({
      amounts: [
        { area: 'grohn', cents: 233 },
        { area: 'tenever', cents: 100 },
      ],
    });
  });

  it('scales fixed amounts of a rest by the budgets, and leaves the rest a rest', () => {
    const plan = planLike(before(1_000, [theRest, 500]), scaleTo(1_100));
    expect(plan.tracks).toEqual([
      {
        ...theRest,
        areas: {
          key: 'fixed',
          amounts: [
            { area: 'grohn', cents: 330 },
            { area: 'tenever', cents: 110 },
          ],
        },
      },
    ]);
  });

  it('keeps a track without money without money', () => {
    const nothing = trackPlan('quartierszentren', euros(0), fixed({ grohn: 0 }));
    expect(planLike(before(1_000, [nothing, 0]), scaleTo(2_000)).tracks).toEqual([nothing]);
  });

  it('is refused where there was no budget to measure by', () => {
    expect(refusalOf(() => planLike(before(0, [equal, 1_000]), scaleTo(2_000)))).toEqual({
      code: 'like-without-budget',
      facts: { year: 2026, programme: 'llq', municipality: 'bremen' },
    });
  });
});
