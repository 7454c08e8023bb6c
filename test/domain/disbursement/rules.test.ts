import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import {
  dayCountsForYear,
  moneyCovers,
  trackIsOpenOn,
  trackPaysIntoArea,
} from '#src/domain/disbursement/rules.js';
import type { Area } from '#src/domain/master-data/area.js';
import type { Track } from '#src/domain/master-data/track.js';
import { parsePeriod } from '#src/domain/period.js';
import { Refusal } from '#src/domain/refusal.js';
import { asYear } from '#src/domain/year.js';
import { inArea, lineOf, ofKind, sum } from '../../support/sums.js';

const programme = { code: 'llq', name: 'LLQ', aliasNames: [], firstGuardedYear: 2027, closingDay: '01-31' };
const track: Track = {
  code: 'quartierszentren',
  name: 'Quartierszentren',
  aliasNames: [],
  programme: 'llq',
  municipality: 'bremen',
  economicKind: 'consumptive',
  areaKinds: ['win'],
  from: asDay('2020-01-01'),
  to: asDay('2027-12-31'),
};
const area: Area = {
  code: 'grohn',
  name: 'Grohn',
  aliasNames: [],
  municipality: 'bremen',
  kinds: [{ kind: 'small', from: null, decision: null }],
  from: asDay('2020-01-01'),
  to: asDay('2027-06-30'),
  openedBy: null,
  closedBy: null,
};

/** The code of the refusal, or what came out. */
function outcome<T>(decide: () => T): T | string {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('the day of a payment', () => {
  it.each([
    ['2027-01-01', false],
    ['2027-12-31', false],
    ['2028-01-31', true],
    ['2028-02-01', 'day-outside-year'],
    ['2026-12-31', 'day-outside-year'],
    ['2029-01-01', 'day-outside-year'],
  ])('%s counts for 2027: %s', (day, expected) => {
    expect(outcome(() => dayCountsForYear(asDay(day), asYear(2027), programme))).toBe(expected);
  });

  it('may be later where the programme closes later', () => {
    const later = { ...programme, closingDay: '02-28' };
    expect(outcome(() => dayCountsForYear(asDay('2028-02-28'), asYear(2027), later))).toBe(true);
  });

  it.each([
    ['2019-12-31', 'track-not-valid-on'],
    ['2020-01-01', undefined],
    ['2028-01-01', 'track-not-valid-on'],
  ])('%s finds the track open: %s', (day, expected) => {
    expect(outcome(() => trackIsOpenOn(track, asDay(day)))).toBe(expected);
  });

  it.each([
    ['2027', false],
    ['2027-Q4', false],
    ['2028-01', true],
    ['2028-Q1', 'day-outside-year'],
    ['2028', 'day-outside-year'],
  ])('or the whole period: %s counts for 2027: %s', (period, expected) => {
    expect(outcome(() => dayCountsForYear(parsePeriod(period), asYear(2027), programme))).toBe(expected);
  });
});

describe('a track pays into an area', () => {
  const enrolled = { programme: 'llq', area: 'grohn', from: asDay('2027-01-01'), to: null, decision: null };
  const pays = (changes: Partial<Area>, day = '2027-03-01', enrolments = [enrolled]) =>
    outcome(() => trackPaysIntoArea(track, { ...area, ...changes }, { day: asDay(day), enrolments }));

  it('on the days on which the area is valid and enrolled', () => {
    expect(pays({})).toBeUndefined();
    expect(pays({}, '2027-07-01')).toBe('area-not-valid-on');
    expect(pays({}, '2026-12-31')).toBe('area-not-enrolled-on');
  });

  it('wherever it is, if the programme is not limited to areas', () => {
    expect(pays({}, '2026-12-31', [])).toBeUndefined();
    expect(pays({}, '2026-12-31', [{ ...enrolled, programme: 'win' }])).toBeUndefined();
  });

  it('never in another municipality, and whatever kind the area is of', () => {
    expect(pays({ municipality: 'bremerhaven' })).toBe('area-of-other-municipality');
    expect(pays({ kinds: [{ kind: 'other', from: null, decision: null }] })).toBeUndefined();
  });
});

describe('money covers a payment', () => {
  const given = [sum('original', 1000), sum('planned', 100, inArea)];
  const none = { exceed: false, decision: null };
  const covers = (
    euros: number,
    licence: { exceed: boolean; decision: string | null } = none,
    sums = given,
  ) => outcome(() => moneyCovers(sums, lineOf(euros, inArea), licence));

  it('up to the last cent of every level', () => {
    expect(covers(100)).toEqual({ exceeds: [], availableCents: 0 });
    expect(covers(100.01)).toBe('exceeds-available');
  });

  it('on area and track knowingly beyond that, which is told by level', () => {
    expect(covers(150, { exceed: true, decision: null })).toEqual({
      exceeds: [
        { level: 'track', cents: 5_000 },
        { level: 'area', cents: 5_000 },
      ],
      availableCents: -5_000,
    });
  });

  it('beyond the programme only with a decision', () => {
    expect(covers(1001, { exceed: true, decision: null })).toBe('excess-needs-decision');
    expect(covers(1001, { exceed: true, decision: '3/2027' })).toMatchObject({
      exceeds: expect.arrayContaining([{ level: 'programme', cents: 100 }]),
    });
  });

  it('marks no more than the payment itself where a level was overspent before', () => {
    const overspent = [...given, sum('disbursed', 120, inArea)];
    expect(covers(10, { exceed: true, decision: null }, overspent)).toMatchObject({
      exceeds: [
        { level: 'track', cents: 1_000 },
        { level: 'area', cents: 1_000 },
      ],
    });
  });

  it('names limit, use and what was asked of the level that decides', () => {
    const blocked = [...given, sum('block', 950), sum('disbursed', 20, inArea)];
    const asked = lineOf(31, inArea);
    expect(() => moneyCovers(blocked, asked, none)).toThrow(
      expect.objectContaining({
        facts: {
          level: 'programme',
          year: 2027,
          programme: 'llq',
          municipality: 'bremen',
          track: null,
          area: null,
          economicKind: null,
          limitCents: 5_000,
          usedCents: 2_000,
          availableCents: 3_000,
          askedCents: 3_100,
        },
      }),
    );
  });

  it('counts an excess of a split programme once, with the greater figure', () => {
    const split = [...given, sum('original', 10, ofKind('investive'))];
    const line = lineOf(50, { ...inArea, ...ofKind('investive') });
    expect(moneyCovers(split, line, { exceed: true, decision: '3/2027' }).exceeds).toEqual([
      { level: 'programme', cents: 4_000 },
    ]);
  });
});
