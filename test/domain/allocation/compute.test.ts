import { describe, expect, it } from '@jest/globals';
import { changedTracks, computeAllocation } from '#src/domain/allocation/compute.js';
import { plannedTrack } from '#src/domain/allocation/booking.js';
import { cents } from '#src/domain/cents.js';
import { bremen, standing, track, winAreas } from '../../support/allocation/bremen.js';
import { trackOf } from '../../support/allocation/computed.js';
import { euros, example, fixed, percent, planOf, rest, trackPlan } from '../../support/allocation/plans.js';
import { refusalOf } from '../../support/allocation/refusals.js';

describe('the example plan', () => {
  const computed = computeAllocation(example, bremen());

  it('spreads the whole budget over the tracks', () => {
    expect(computed.tracks.map((of) => [of.track, of.amountCents])).toEqual([
      ['aeltere-menschen', 38_000_000],
      ['quartiere-im-werden', 6_000_000],
      ['quartierszentren', 84_000_000],
      ['sonder-kleinstgebiete', 32_000_000],
    ]);
    expect(computed).toMatchObject({ allocatedCents: 160_000_000, unallocatedCents: 0, hints: [] });
  });

  it('gives each of the 13 WiN areas an equal share, and the leftover cents by code', () => {
    const { areas: shares, undistributedCents } = trackOf(example, bremen(), 'quartierszentren');
    expect(shares.map(({ area }) => area)).toEqual(winAreas);
    expect(shares.find(({ area }) => area === 'groepelingen')).toEqual({
      area: 'groepelingen',
      amountCents: 6_461_539,
      movedCents: 0,
      allocatedCents: 6_461_539,
      plannedCents: 0,
      changeCents: 6_461_539,
      previousYearCents: 0,
      weight: '1',
      share: '84000000/13',
      clamped: null,
      remainder: '6/13',
      rank: 2,
      extraCent: true,
      indicators: [],
    });
    expect(shares.map(({ amountCents }) => amountCents)).toEqual([
      ...Array<number>(6).fill(6_461_539),
      ...Array<number>(7).fill(6_461_538),
    ]);
    expect(undistributedCents).toBe(0);
  });

  it('shares a percent track by weights', () => {
    const { areas: shares } = trackOf(example, bremen(), 'sonder-kleinstgebiete');
    expect(shares.map(({ area, amountCents, weight }) => [area, amountCents, weight])).toEqual([
      ['aumund', 16_000_000, '2'],
      ['bahnhofsvorstadt', 8_000_000, '1'],
      ['grambke', 8_000_000, '1'],
    ]);
  });

  it('rounds the shares by indicator down and leaves the difference on the track', () => {
    const { areas: shares, amountCents, undistributedCents } = trackOf(example, bremen(), 'aeltere-menschen');
    const given = shares.reduce((sum, share) => sum + share.amountCents, 0);
    expect(shares).toHaveLength(17);
    expect(shares.every((share) => share.amountCents % 10_000 === 0)).toBe(true);
    expect(given + undistributedCents).toBe(amountCents);
    expect(shares[0]).toMatchObject({
      area: 'aumund',
      indicators: [{ indicator: 'population', value: '5000', year: 2025 }],
    });
  });

  it('keeps in the journal the computation and the plan as read, and nothing of what stood before', () => {
    const planned = plannedTrack(trackOf(example, bremen(), 'quartiere-im-werden'));
    expect(planned).toEqual({
      track: 'quartiere-im-werden',
      amountCents: 6_000_000,
      undistributedCents: 0,
      areas: [
        {
          area: 'ueberseestadt',
          amountCents: 6_000_000,
          weight: null,
          share: '6000000',
          clamped: null,
          remainder: null,
          rank: null,
          extraCent: false,
          indicators: [],
        },
      ],
      plan: { amount: '60.000', areas: { key: 'fixed', amounts: { ueberseestadt: '60.000' } } },
    });
  });
});

describe('what a track gets', () => {
  it('is the percentages of the budget less blocks, shared out together', () => {
    const third = percent('33,3333');
    const plan = planOf(
      trackPlan('aeltere-menschen', third),
      trackPlan('quartierszentren', third),
      trackPlan('sonder-kleinstgebiete', third),
    );
    const situation = bremen({ budget: { budgetCents: cents(20_001), blockedCents: cents(10_000) } });
    const { tracks } = computeAllocation(plan, situation);
    // 10,001 cents times 99.9999 % is 10,000.98…, so 10,000 cents in three.
    expect(tracks.map(({ amountCents }) => amountCents)).toEqual([3334, 3333, 3333]);
  });

  it('is as rest what named tracks, other tracks and moves leave', () => {
    const situation = bremen({
      tracks: [
        track('aeltere-menschen', null, [standing(null, { moved: 300 })]),
        track('quartierszentren', ['win'], [standing('tenever', { planned: 1_000, moved: 20 })]),
        track('sonder-kleinstgebiete', ['small'], [standing('aumund', { planned: 5_000, moved: -100 })]),
      ],
    });
    const plan = planOf(trackPlan('aeltere-menschen', rest), trackPlan('quartierszentren', euros(100)));
    const computed = computeAllocation(plan, situation);
    expect(computed.tracks[0]?.amountCents).toBe(160_000_000 - 10_000 - 5_000 - 300 - 20 + 100);
    expect(computed.unallocatedCents).toBe(0);
  });

  it('is refused where the rest would be below zero, with both figures', () => {
    const plan = planOf(trackPlan('aeltere-menschen', rest), trackPlan('quartierszentren', euros(1_600_001)));
    expect(refusalOf(() => computeAllocation(plan, bremen()))).toEqual({
      code: 'rest-negative',
      facts: {
        year: 2027,
        programme: 'llq',
        municipality: 'bremen',
        track: 'aeltere-menschen',
        allocatableCents: 160_000_000,
        takenCents: 160_000_100,
      },
    });
  });

  it('is nothing of a budget that is blocked beyond its amount', () => {
    const situation = bremen({ budget: { budgetCents: cents(100), blockedCents: cents(200) } });
    const [computed] = computeAllocation(
      planOf(trackPlan('quartierszentren', percent('50'))),
      situation,
    ).tracks;
    expect(computed?.amountCents).toBe(0);
  });

  it('stays on the track where the plan names no areas', () => {
    expect(
      trackOf(planOf(trackPlan('quartierszentren', euros(5))), bremen(), 'quartierszentren'),
    ).toMatchObject({
      amountCents: 500,
      undistributedCents: 500,
      areas: [],
    });
  });

  it('is refused for a track that is not valid on any day of the year', () => {
    const closed = { ...track('quartierszentren', ['win']), valid: false };
    const plan = planOf(trackPlan('quartierszentren', euros(1)));
    expect(refusalOf(() => computeAllocation(plan, bremen({ tracks: [closed] })))).toEqual({
      code: 'track-not-valid',
      facts: { track: 'quartierszentren', year: 2027 },
    });
  });

  it('is refused for a track of another programme or municipality', () => {
    const plan = planOf(trackPlan('win-gebietsbudget', euros(1)));
    expect(refusalOf(() => computeAllocation(plan, bremen()))).toEqual({
      code: 'track-not-of-programme',
      facts: { year: 2027, programme: 'llq', municipality: 'bremen', track: 'win-gebietsbudget' },
    });
  });
});

describe('what stood before', () => {
  const before = [
    standing('grohn', { planned: 700, moved: 50, before: 600 }),
    standing('aumund', { planned: 300 }),
    standing('marssel', { moved: -20, before: 5 }),
    standing('tenever', { before: 5 }),
    standing(null, { planned: 11, moved: -30 }),
  ];
  const situation = bremen({ tracks: [track('quartierszentren', ['win'], before)] });
  const plan = planOf(trackPlan('quartierszentren', euros(10), fixed({ grohn: 7, huchting: 2 })));

  it('is compared area by area; areas outside the circle go to zero; moves stay on top', () => {
    const computed = trackOf(plan, situation, 'quartierszentren');
    expect(computed).toMatchObject({
      amountCents: 1_000,
      plannedCents: 1_011,
      changeCents: -11,
      movedCents: 0,
      allocatedCents: 1_000,
      undistributedCents: 100,
      plannedUndistributedCents: 11,
      previousYearCents: 610,
    });
    expect(computed.areas.map((of) => [of.area, of.amountCents, of.changeCents, of.allocatedCents])).toEqual([
      ['aumund', 0, -300, 0],
      ['grohn', 700, 0, 750],
      ['huchting', 200, 200, 200],
      ['marssel', 0, 0, -20],
      ['tenever', 0, 0, 0],
    ]);
  });

  it('is no part of what the journal keeps', () => {
    const planned = plannedTrack(trackOf(plan, situation, 'quartierszentren'));
    expect(planned.areas.map(({ area }) => area)).toEqual(['grohn', 'huchting']);
  });

  it('leaves nothing to book when the same plan comes again', () => {
    const first = computeAllocation(example, bremen());
    expect(changedTracks(first)).toHaveLength(4);
    const applied = bremen({
      tracks: bremen().tracks.map((of) => {
        const computed = first.tracks.find((candidate) => candidate.track === of.track);
        const amounts = (computed?.areas ?? []).map(({ area, amountCents }) =>
          standing(area, { planned: amountCents, moved: area === 'grohn' ? 100 : 0 }),
        );
        const without = standing(null, { planned: computed?.undistributedCents ?? 0, moved: -200 });
        return track(of.track, of.areaKinds, [...amounts, without]);
      }),
    });
    const exceptRest = planOf(...example.tracks.filter(({ amount }) => amount.kind !== 'rest'));
    expect(changedTracks(computeAllocation(exceptRest, applied))).toEqual([]);
  });

  it('is a change of the track where only the part without an area differs', () => {
    const grown = planOf(trackPlan('quartierszentren', euros(11), fixed({ grohn: 7, aumund: 3 })));
    const same = planOf(
      trackPlan('quartierszentren', { kind: 'amount', cents: cents(1_011) }, fixed({ grohn: 7, aumund: 3 })),
    );
    expect(changedTracks(computeAllocation(grown, situation))).toHaveLength(1);
    expect(changedTracks(computeAllocation(same, situation))).toEqual([]);
  });
});
