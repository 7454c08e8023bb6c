import { describe, expect, it } from '@jest/globals';
import { amendedKind, amendmentFits, overAllocationHints } from '#src/domain/budget/amend.js';
import { otherYearOf } from '#src/domain/budget/other-year.js';
import { usualKind } from '#src/domain/budget/usual-kind.js';
import type { AmendmentKind } from '#src/domain/codes.js';
import { Refusal } from '#src/domain/refusal.js';
import type { Sum } from '#src/domain/sums.js';
import { inArea, inOther, lineOf, ofKind, onTrack, sum } from '../../support/sums.js';

const given = [
  sum('original', 1000),
  sum('planned', 50, onTrack),
  sum('planned', 300, inArea),
  sum('planned', 200, inOther),
];

/** The most that an amendment of this kind may be, in whole euros; null: anything. */
function limit(
  sums: readonly Sum[],
  kind: AmendmentKind,
  place: Parameters<typeof lineOf>[1] = {},
): number | null {
  try {
    amendmentFits(sums, { kind, line: lineOf(1_000_000, place) });
    return null;
  } catch (error) {
    if (error instanceof Refusal && 'limitCents' in error.facts) return error.facts.limitCents / 100;
    throw error;
  }
}

/** The other year, or the code of the refusal. */
const outcome = (kind: AmendmentKind, years: { from?: number; to?: number }): number | string | null => {
  try {
    return otherYearOf(kind, 2027, years);
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('an amendment', () => {
  it.each(['supplement', 'carry-in'] as const)('that gives is not limited: %s', (kind) => {
    expect(limit(given, kind)).toBeNull();
  });

  it('takes no more off the budget than is not blocked yet', () => {
    const blocked = [...given, sum('block', 100), sum('disbursed', 950, inArea)];
    expect(limit(blocked, 'reduction')).toBe(900);
    expect(limit(blocked, 'block')).toBe(900);
  });

  it('of one economic kind is limited by the money of that kind', () => {
    const split = [...given, sum('original', 80, ofKind('investive'))];
    expect(limit(split, 'reduction', ofKind('investive'))).toBe(80);
    expect(limit(split, 'block', ofKind('consumptive'))).toBe(1000);
  });

  it('lifts no more than is blocked in this very place', () => {
    const blocked = [...given, sum('block', 100), sum('block', 30, inArea), sum('unblock', 40)];
    expect(limit(blocked, 'unblock')).toBe(60);
    expect(limit(blocked, 'unblock', inArea)).toBe(30);
    expect(limit(blocked, 'unblock', inOther)).toBe(0);
  });

  it('carries out no more than is left on the level that decides', () => {
    const paid = [...given, sum('disbursed', 250, inArea)];
    expect(limit(paid, 'carry-out')).toBe(750);
    expect(limit(paid, 'carry-out', inArea)).toBe(50);
    expect(limit([...paid, sum('block', 740)], 'carry-out', inArea)).toBe(10);
  });

  it('takes from an area only what is not spent there, and from a track only what no area has', () => {
    expect(limit([...given, sum('disbursed', 250, inArea)], 'reduction', inArea)).toBe(50);
    expect(limit(given, 'reduction', onTrack)).toBe(50);
  });

  it('blocks the money of a place once', () => {
    expect(limit([...given, sum('block', 100, inArea)], 'block', inArea)).toBe(200);
    expect(limit(given, 'block', onTrack)).toBe(550);
  });

  it('of a split budget has to say which kind it means', () => {
    const place = lineOf(0);
    const usual = 'consumptive' as const;
    const split = [...given, sum('original', 80, ofKind('investive'))];
    expect(amendedKind(given, place, { said: null, usual: 'investive' })).toBe('consumptive');
    expect(amendedKind([], place, { said: null, usual: 'investive' })).toBe('investive');
    expect(amendedKind(split, place, { said: 'investive', usual })).toBe('investive');
    expect(() => amendedKind(split, place, { said: null, usual })).toThrow(
      expect.objectContaining({ code: 'economic-kind-open' }),
    );
  });
});

describe('the other year of a carry-over', () => {
  it.each([
    ['carry-in', { from: 2026 }, 2026],
    ['carry-in', { from: 2024 }, 2024],
    ['carry-in', { from: 2027 }, 'other-year-wrong'],
    ['carry-in', {}, 'other-year-needed'],
    ['carry-in', { to: 2028 }, 'other-year-misplaced'],
    ['carry-out', { to: 2028 }, 2028],
    ['carry-out', { to: 2027 }, 'other-year-wrong'],
    ['carry-out', {}, 'other-year-needed'],
    ['carry-out', { from: 2028 }, 'other-year-misplaced'],
    ['block', {}, null],
    ['block', { to: 2028 }, 'other-year-misplaced'],
  ] as const)('of a %s with %j: %s', (kind, years, expected) => {
    expect(outcome(kind, years)).toBe(expected);
  });
});

describe('the usual economic kind', () => {
  const of = { programme: 'llq', municipality: 'bremen' };
  const track = (economicKind: 'consumptive' | 'investive') => ({ ...of, economicKind });

  it('is that of all tracks of the programme there, else consumptive', () => {
    expect(usualKind([track('investive'), track('investive')], of)).toBe('investive');
    expect(usualKind([track('investive'), track('consumptive')], of)).toBe('consumptive');
    expect(usualKind([{ ...track('investive'), municipality: 'bremerhaven' }], of)).toBe('consumptive');
    expect(usualKind([], of)).toBe('consumptive');
  });
});

describe('what is said of a budget', () => {
  it('is that more is allocated than it holds, blocks taken off', () => {
    expect(overAllocationHints(given, lineOf(0))).toEqual([]);
    expect(overAllocationHints([...given, sum('block', 451)], lineOf(0))).toMatchObject([
      { code: 'more-allocated-than-budget', facts: { allocatedCents: 55_000, blockedCents: 45_100 } },
    ]);
  });
});
