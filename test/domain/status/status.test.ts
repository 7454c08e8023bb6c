import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { concernsOf, type AcceptedExcess } from '#src/domain/status/concerns.js';
import { statusOf } from '#src/domain/status/status.js';
import type { Sum } from '#src/domain/sums.js';
import { inArea, inOther, ofKind, onTrack, sum } from '../../support/sums.js';

const given = [
  sum('original', 1000),
  sum('planned', 100, onTrack),
  sum('planned', 300, inArea),
  sum('planned', 200, inOther),
];

const concerns = (more: readonly Sum[], accepted: readonly AcceptedExcess[] = []): string[] =>
  concernsOf(statusOf([...given, ...more]), accepted).map(
    ({ kind, level, area, excessCents }) => `${kind} ${level} ${area ?? '-'} ${excessCents / 100}`,
  );

describe('the status of a year', () => {
  it('is a tree of programmes, tracks and areas, in the order of their codes, city-wide last', () => {
    const [programme, ...more] = statusOf([...given, sum('original', 5, { programme: 'win' })]);
    expect(more.map(({ programme: code }) => code)).toEqual(['win']);
    expect(programme?.tracks[0]?.areas.map(({ area }) => area)).toEqual(['grohn', 'tenever', null]);
  });

  it('tells what is allocated and what is not', () => {
    const [programme] = statusOf([...given, sum('block', 50)]);
    expect(programme).toMatchObject({
      budgetCents: 100_000,
      blockedCents: 5_000,
      allocatedCents: 60_000,
      unallocatedCents: 35_000,
      availableCents: 95_000,
    });
    expect(programme?.tracks[0]).toMatchObject({ allocatedCents: 60_000, unallocatedCents: 10_000 });
  });

  it('counts moves and amendments that name a place as allocated', () => {
    const [programme] = statusOf([
      ...given,
      sum('carry-in', 10, inArea),
      sum('moved', 5, inArea),
      sum('moved', -5, inOther),
    ]);
    expect(programme?.tracks[0]?.areas).toMatchObject([
      { area: 'grohn', allocatedCents: 31_500 },
      { area: 'tenever', allocatedCents: 19_500 },
      { area: null, allocatedCents: 10_000 },
    ]);
  });

  it('tells what was paid and repaid, and binds nothing yet', () => {
    const [programme] = statusOf([
      ...given,
      sum('disbursed', 30, inArea),
      sum('repaid', 10, inArea),
      sum('income', 7, inArea),
    ]);
    expect(programme).toMatchObject({
      disbursedCents: 3_000,
      repaidCents: 1_000,
      boundCents: 0,
      availableCents: 98_000,
    });
  });

  it('tells economic kinds apart where the budget is split', () => {
    expect(statusOf(given)[0]?.economicKinds).toEqual([]);
    const [programme] = statusOf([...given, sum('original', 80, ofKind('investive'))]);
    expect(programme?.economicKinds).toMatchObject([
      { economicKind: 'consumptive', budgetCents: 100_000 },
      { economicKind: 'investive', budgetCents: 8_000 },
    ]);
  });
});

describe('what needs a person', () => {
  it('is nothing while everything fits', () => {
    expect(concerns([sum('disbursed', 300, inArea)])).toEqual([]);
  });

  it('is a level that is overspent', () => {
    expect(concerns([sum('disbursed', 310, inArea)])).toEqual(['overspent area grohn 10']);
  });

  it('is not what was exceeded knowingly, but what goes beyond that', () => {
    const place = { programme: 'llq', municipality: 'bremen', track: 'quartierszentren', area: 'grohn' };
    const accepted: AcceptedExcess[] = [{ level: 'area', ...place, cents: cents(1_000) }];
    expect(concerns([sum('disbursed', 310, inArea)], accepted)).toEqual([]);
    expect(concerns([sum('disbursed', 312, inArea)], accepted)).toEqual(['overspent area grohn 2']);
  });

  it('is a budget of which more is given out than is not blocked', () => {
    expect(concerns([sum('block', 450)])).toEqual(['over-allocated programme - 50']);
  });

  it('is a blocked track that has given all to its areas, which is not overspent', () => {
    expect(concerns([sum('block', 130, onTrack)])).toEqual(['over-allocated track - 30']);
  });

  it('is a block below what was spent, by no more than was spent', () => {
    expect(concerns([sum('disbursed', 20, inArea), sum('block', 290, inArea)])).toEqual([
      'overspent area grohn 10',
    ]);
  });
});
