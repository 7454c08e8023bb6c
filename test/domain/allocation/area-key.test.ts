import { describe, expect, it } from '@jest/globals';
import { computeAllocation } from '#src/domain/allocation/compute.js';
import { cents } from '#src/domain/cents.js';
import { bremen, population, standing, track } from '../../support/allocation/bremen.js';
import { amountsOf, trackOf } from '../../support/allocation/computed.js';
import { decimal, euros, fixed, planOf, trackPlan, weights } from '../../support/allocation/plans.js';
import { refusalOf } from '../../support/allocation/refusals.js';

const index = (area: string, value: string) => ({ ...population(area, 2026, value), indicator: 'index' });

describe('the key', () => {
  it('weights gives an area of weight zero nothing', () => {
    const key = weights({ aumund: '0', grambke: '0,5' });
    expect(amountsOf(trackPlan('sonder-kleinstgebiete', euros(10), key), bremen())).toEqual({
      aumund: 0,
      grambke: 1_000,
    });
  });

  it('weights with floor and cap shares at one level: 100 by 4, 6, 90 is 20, 30, 50', () => {
    const bounds = { floorCents: cents(500), capCents: cents(5_000) };
    const key = { ...weights({ aumund: '4', bahnhofsvorstadt: '6', grambke: '90' }), ...bounds };
    const { areas: shares } = trackOf(
      planOf(trackPlan('sonder-kleinstgebiete', euros(100), key)),
      bremen(),
      'sonder-kleinstgebiete',
    );
    expect(shares.map(({ amountCents, clamped }) => [amountCents, clamped])).toEqual([
      [2_000, null],
      [3_000, null],
      [5_000, 'cap'],
    ]);
  });

  it('refuses bounds that cannot be met, with the track and both figures', () => {
    const key = { key: 'equal', floorCents: cents(1_000) } as const;
    const plan = planOf(trackPlan('quartierszentren', euros(100), key));
    expect(refusalOf(() => computeAllocation(plan, bremen()))).toEqual({
      code: 'areas-not-shareable',
      facts: {
        track: 'quartierszentren',
        inner: { code: 'floors-exceed-total', facts: { floorsCents: 13_000, totalCents: 10_000 } },
      },
    });
  });

  it('fixed leaves on the track what the areas do not get', () => {
    const plan = planOf(trackPlan('quartierszentren', euros(100), fixed({ grohn: 60, tenever: 0 })));
    expect(trackOf(plan, bremen(), 'quartierszentren')).toMatchObject({
      undistributedCents: 4_000,
      areas: [
        { area: 'grohn', amountCents: 6_000, weight: null, share: '6000' },
        { area: 'tenever', amountCents: 0 },
      ],
    });
  });

  it('fixed refuses more than the track has, with both figures', () => {
    const plan = planOf(trackPlan('quartierszentren', euros(100), fixed({ grohn: 60, tenever: 41 })));
    expect(refusalOf(() => computeAllocation(plan, bremen()))).toEqual({
      code: 'areas-above-track',
      facts: { track: 'quartierszentren', areasCents: 10_100, trackCents: 10_000 },
    });
  });

  it('indicator multiplies a list and takes the latest value up to the year of the plan', () => {
    const indicators = [
      population('grohn', 2024, '999'),
      population('grohn', 2026, '100'),
      population('grohn', 2028, '999'),
      population('tenever', 2025, '200'),
      index('grohn', '1.500'),
      index('tenever', '0.25'),
    ];
    const key = {
      key: 'indicator',
      indicators: ['index', 'population'],
      among: ['grohn', 'tenever'],
    } as const;
    const plan = planOf(trackPlan('quartierszentren', euros(10), key));
    expect(trackOf(plan, bremen({ indicators }), 'quartierszentren').areas).toMatchObject([
      {
        area: 'grohn',
        weight: '150',
        amountCents: 750,
        indicators: [
          { indicator: 'index', value: '1.500', year: 2026 },
          { indicator: 'population', value: '100', year: 2026 },
        ],
      },
      { area: 'tenever', weight: '50', amountCents: 250 },
    ]);
  });

  it('indicator refuses missing values with every area named', () => {
    const indicators = [population('grohn', 2024, '999'), population('tenever', 2028, '5')];
    const key = {
      key: 'indicator',
      indicators: ['population'],
      among: ['grohn', 'marssel', 'tenever'],
    } as const;
    const plan = planOf(trackPlan('quartierszentren', euros(10), key));
    expect(refusalOf(() => computeAllocation(plan, bremen({ indicators })))).toEqual({
      code: 'indicator-missing',
      facts: {
        track: 'quartierszentren',
        year: 2027,
        missing: [
          { indicator: 'population', area: 'marssel' },
          { indicator: 'population', area: 'tenever' },
        ],
      },
    });
  });

  describe('previous', () => {
    const situation = bremen({
      tracks: [
        track(
          'quartierszentren',
          ['win'],
          [
            standing('grohn', { before: 10_001 }),
            standing('tenever', { before: 20_002 }),
            standing('aumund', { before: 99_999 }),
          ],
        ),
        track('aeltere-menschen', null),
      ],
    });
    const previous = { key: 'previous', among: ['grohn', 'tenever'] } as const;

    it("takes last year's amounts as weights", () => {
      expect(amountsOf(trackPlan('quartierszentren', euros(3), previous), situation)).toEqual({
        aumund: 0,
        grohn: 100,
        tenever: 200,
      });
    });

    it('scales them to the cent, and leaves the difference on the track', () => {
      const key = { ...previous, scale: decimal('1,05') };
      // 30,003 times 1.05 is 31,503.15: 31,503 cents, of which 10,501 and 21,002.
      expect(
        trackOf(planOf(trackPlan('quartierszentren', euros(400), key)), situation, 'quartierszentren'),
      ).toMatchObject({
        undistributedCents: 40_000 - 31_503,
        areas: [
          { area: 'aumund', amountCents: 0, previousYearCents: 99_999 },
          { area: 'grohn', amountCents: 10_501 },
          { area: 'tenever', amountCents: 21_002 },
        ],
      });
    });

    it('refuses scaled amounts above the track, with both figures', () => {
      const plan = planOf(trackPlan('quartierszentren', euros(300), { ...previous, scale: decimal('1') }));
      expect(refusalOf(() => computeAllocation(plan, situation))).toEqual({
        code: 'areas-above-track',
        facts: { track: 'quartierszentren', areasCents: 30_003, trackCents: 30_000 },
      });
    });

    it('refuses a scale beyond what is exact', () => {
      const key = { ...previous, scale: decimal('1000000000000000') };
      const plan = planOf(trackPlan('quartierszentren', euros(300), key));
      expect(refusalOf(() => computeAllocation(plan, situation)).code).toBe('amount-too-large');
    });

    it('is refused where nothing was planned the year before', () => {
      const plan = planOf(trackPlan('aeltere-menschen', euros(300), { key: 'previous' }));
      expect(refusalOf(() => computeAllocation(plan, situation))).toEqual({
        code: 'nothing-planned-before',
        facts: { track: 'aeltere-menschen', year: 2026 },
      });
    });
  });
});
