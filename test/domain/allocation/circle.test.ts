import { describe, expect, it } from '@jest/globals';
import { computeAllocation } from '#src/domain/allocation/compute.js';
import { areas, bremen, winAreas } from '../../support/allocation/bremen.js';
import { amountsOf } from '../../support/allocation/computed.js';
import { euros, fixed, planOf, rest, trackPlan, weights } from '../../support/allocation/plans.js';
import { refusalOf } from '../../support/allocation/refusals.js';

describe('the circle of areas', () => {
  it('leaves out areas that are not valid, of another kind or not enrolled', () => {
    const changed = areas.map((area) => ({
      ...area,
      valid: area.area !== 'tenever',
      enrolled: area.area !== 'grohn',
    }));
    const codes = Object.keys(
      amountsOf(trackPlan('quartierszentren', euros(1_000), { key: 'equal' }), bremen({ areas: changed })),
    );
    expect(codes).toEqual(winAreas.filter((code) => code !== 'tenever' && code !== 'grohn'));
  });

  it('asks for no enrolment in a programme without any', () => {
    const changed = areas.map((area) => ({ ...area, enrolled: false }));
    const situation = bremen({ areas: changed, hasEnrolments: false });
    expect(
      Object.keys(amountsOf(trackPlan('aeltere-menschen', rest, { key: 'equal' }), situation)),
    ).toHaveLength(17);
  });

  it('is narrowed by kind', () => {
    const key = { key: 'equal', kinds: ['emerging', 'small'] } as const;
    expect(Object.keys(amountsOf(trackPlan('aeltere-menschen', rest, key), bremen()))).toEqual([
      'aumund',
      'bahnhofsvorstadt',
      'grambke',
      'ueberseestadt',
    ]);
  });

  it('is replaced by among, with a hint for an area of another kind or without enrolment', () => {
    const changed = areas.map((area) => ({ ...area, enrolled: area.area !== 'grohn' }));
    const key = { key: 'equal', among: ['aumund', 'grohn'] } as const;
    const plan = planOf(trackPlan('quartierszentren', euros(100), key));
    const { tracks, hints } = computeAllocation(plan, bremen({ areas: changed }));
    expect(tracks[0]?.areas.map(({ area, amountCents }) => [area, amountCents])).toEqual([
      ['aumund', 5_000],
      ['grohn', 5_000],
    ]);
    expect(hints).toEqual([
      { code: 'area-of-other-kind', facts: { track: 'quartierszentren', area: 'aumund', kind: 'small' } },
      { code: 'area-not-enrolled', facts: { track: 'quartierszentren', area: 'grohn' } },
    ]);
  });

  it('hints at areas of another kind that weights and fixed amounts name', () => {
    const plan = planOf(
      trackPlan('quartierszentren', euros(100), weights({ aumund: '1' })),
      trackPlan('sonder-kleinstgebiete', euros(100), fixed({ tenever: 100 })),
    );
    expect(computeAllocation(plan, bremen()).hints.map(({ facts }) => facts.area)).toEqual([
      'aumund',
      'tenever',
    ]);
  });

  it.each([
    [
      'of another municipality',
      'lehe',
      { code: 'area-not-of-municipality', facts: { municipality: 'bremen' } },
    ],
    ['not valid in the year', 'blockdiek', { code: 'area-not-valid', facts: { year: 2027 } }],
  ])('refuses a named area that is %s', (_reason, area, refusal) => {
    const blockdiek = { area: 'blockdiek', kind: 'small', valid: false, enrolled: true } as const;
    const situation = bremen({ areas: [...areas, blockdiek] });
    const plan = planOf(trackPlan('quartierszentren', euros(1), fixed({ [area]: 1 })));
    expect(refusalOf(() => computeAllocation(plan, situation))).toMatchObject({
      ...refusal,
      facts: { ...refusal.facts, track: 'quartierszentren', area },
    });
  });

  it('is refused where it is empty', () => {
    const plan = planOf(trackPlan('quartierszentren', euros(1), { key: 'equal', kinds: ['emerging'] }));
    expect(refusalOf(() => computeAllocation(plan, bremen()))).toEqual({
      code: 'circle-empty',
      facts: { track: 'quartierszentren', year: 2027 },
    });
  });
});
