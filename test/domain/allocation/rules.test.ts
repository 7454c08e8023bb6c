import { describe, expect, it } from '@jest/globals';
import { computeAllocation } from '#src/domain/allocation/compute.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { checkAllocation } from '#src/domain/allocation/rules.js';
import type { Situation, StandingAmounts } from '#src/domain/allocation/situation.js';
import { cents } from '#src/domain/cents.js';
import { bremen, standing, track } from '../../support/allocation/bremen.js';
import { euros, fixed, percent, planOf, trackPlan } from '../../support/allocation/plans.js';
import { refusalOf } from '../../support/allocation/refusals.js';

function check(plan: Plan, situation: Situation): void {
  checkAllocation(computeAllocation(plan, situation), situation);
}

function standingOn(...amounts: readonly StandingAmounts[]): Situation {
  return bremen({ tracks: [track('quartierszentren', ['win'], amounts)] });
}

function give(amount: number, ofThat: Readonly<Record<string, number>>): Plan {
  return planOf(trackPlan('quartierszentren', euros(amount), fixed(ofThat)));
}

describe('the budget', () => {
  const standingElsewhere = bremen({
    budget: { budgetCents: cents(10_000), blockedCents: cents(1_000) },
    tracks: [
      track('quartierszentren', ['win']),
      track('aeltere-menschen', null, [standing(null, { planned: 3_000, moved: 500 })]),
    ],
  });

  it('covers what is allocated to the cent', () => {
    expect(() => check(planOf(trackPlan('quartierszentren', euros(55))), standingElsewhere)).not.toThrow();
  });

  it('refuses a cent more, counting tracks that the plan does not name, with the figures', () => {
    const plan = planOf(trackPlan('quartierszentren', { kind: 'amount', cents: cents(5_501) }));
    expect(refusalOf(() => check(plan, standingElsewhere))).toEqual({
      code: 'over-allocated',
      facts: {
        year: 2027,
        programme: 'llq',
        municipality: 'bremen',
        economicKind: null,
        budgetCents: 10_000,
        blockedCents: 1_000,
        allocatedCents: 9_001,
      },
    });
  });

  it('refuses percentages above a hundred in all', () => {
    const plan = planOf(
      trackPlan('aeltere-menschen', percent('60')),
      trackPlan('quartierszentren', percent('60')),
    );
    expect(refusalOf(() => check(plan, standingElsewhere)).code).toBe('over-allocated');
  });

  it('is checked by economic kind where it is split', () => {
    const budget = { budgetCents: cents(10_000), blockedCents: cents(0) };
    const investive = { budgetCents: cents(2_000), blockedCents: cents(0) };
    const situation = bremen({
      budget,
      budgetOfKind: { consumptive: { budgetCents: cents(8_000), blockedCents: cents(0) }, investive },
      tracks: [
        track('quartierszentren', ['win']),
        { ...track('aeltere-menschen', null), economicKind: 'investive' },
      ],
    });
    const plan = planOf(trackPlan('aeltere-menschen', euros(21)), trackPlan('quartierszentren', euros(70)));
    expect(refusalOf(() => check(plan, situation))).toMatchObject({
      code: 'over-allocated',
      facts: { economicKind: 'investive', ...investive, allocatedCents: 2_100 },
    });
  });

  it('is not checked before the first guarded year', () => {
    const situation = { ...standingElsewhere, guarded: false };
    expect(() => check(planOf(trackPlan('quartierszentren', euros(9_999))), situation)).not.toThrow();
  });
});

describe('what is paid', () => {
  it('keeps an area from falling below it', () => {
    const situation = standingOn(standing('grohn', { planned: 5_000, used: 4_001 }));
    expect(() => check(give(100, { grohn: 40.01 }), situation)).not.toThrow();
    expect(refusalOf(() => check(give(100, { grohn: 40 }), situation))).toEqual({
      code: 'below-paid',
      facts: {
        level: 'area',
        track: 'quartierszentren',
        area: 'grohn',
        wouldBeCents: 4_000,
        paidCents: 4_001,
      },
    });
  });

  it('keeps an area outside the plan from falling to zero', () => {
    const situation = standingOn(standing('grohn', { planned: 5_000, used: 1 }));
    expect(refusalOf(() => check(give(100, { tenever: 100 }), situation))).toMatchObject({
      code: 'below-paid',
      facts: { area: 'grohn', wouldBeCents: 0, paidCents: 1 },
    });
  });

  it('keeps the track from falling below it', () => {
    const situation = standingOn(
      standing(null, { planned: 5_000 }),
      standing('grohn', { planned: 1_000, used: 4_000 }),
    );
    expect(refusalOf(() => check(give(30, { grohn: 10 }), situation))).toEqual({
      code: 'below-paid',
      facts: { level: 'track', track: 'quartierszentren', area: null, wouldBeCents: 3_000, paidCents: 4_000 },
    });
  });

  it('keeps the track without an area from falling below it', () => {
    const situation = standingOn(standing(null, { planned: 5_000, used: 2_000 }));
    expect(refusalOf(() => check(give(100, { grohn: 90 }), situation))).toEqual({
      code: 'below-paid',
      facts: {
        level: 'without-area',
        track: 'quartierszentren',
        area: null,
        wouldBeCents: 1_000,
        paidCents: 2_000,
      },
    });
  });

  it('keeps moves from being left without the money that they took', () => {
    const situation = standingOn(
      standing('grohn', { planned: 5_000, moved: -3_000 }),
      standing('tenever', { moved: 3_000 }),
    );
    expect(refusalOf(() => check(give(50, { tenever: 50 }), situation))).toMatchObject({
      code: 'below-paid',
      facts: { area: 'grohn', wouldBeCents: -3_000, paidCents: 0 },
    });
  });

  it('does not keep from rising what lies below already', () => {
    const situation = standingOn(standing('grohn', { planned: 1_000, used: 9_000 }));
    expect(() => check(give(20, { grohn: 20 }), situation)).not.toThrow();
    expect(() => check(give(10, { grohn: 10 }), situation)).not.toThrow();
  });

  it('is not checked before the first guarded year', () => {
    const situation = { ...standingOn(standing('grohn', { planned: 5_000, used: 5_000 })), guarded: false };
    expect(() => check(give(1, {}), situation)).not.toThrow();
  });
});
