import { describe, expect, it } from '@jest/globals';
import { isSplit, standingsAt, tightest } from '#src/domain/availability.js';
import { inArea, inOther, lineOf, ofKind, onTrack, sum } from '../support/sums.js';

const given = [
  sum('original', 1000),
  sum('planned', 100, onTrack),
  sum('planned', 300, inArea),
  sum('planned', 200, inOther),
];

/** What is left at a place by level, in whole euros. */
function left(
  sums: Parameters<typeof standingsAt>[0],
  place: Parameters<typeof lineOf>[1],
): Record<string, number> {
  const standings = standingsAt(sums, lineOf(0, place));
  return Object.fromEntries(
    standings.map(({ level, economicKind, availableCents }) => [economicKind ?? level, availableCents / 100]),
  );
}

describe('what is available', () => {
  it('is the budget to the programme, the allocation to track and area', () => {
    expect(left(given, inArea)).toEqual({ programme: 1000, track: 600, area: 300 });
  });

  it('is on a track without an area what was not given to areas', () => {
    expect(left(given, onTrack)).toEqual({ programme: 1000, track: 600, 'without-area': 100 });
  });

  it('is less by what was paid, on every level above', () => {
    expect(left([...given, sum('disbursed', 50, inArea)], inArea)).toEqual({
      programme: 950,
      track: 550,
      area: 250,
    });
    expect(left([...given, sum('disbursed', 50, inArea)], inOther)).toEqual({
      programme: 950,
      track: 550,
      area: 200,
    });
  });

  it('is more again by what was repaid in the same year, and not by income', () => {
    const paid = [
      ...given,
      sum('disbursed', 50, inArea),
      sum('repaid', 20, inArea),
      sum('income', 30, inArea),
    ];
    expect(left(paid, inArea)).toEqual({ programme: 970, track: 570, area: 270 });
  });

  it.each([
    ['supplement', 1010],
    ['reduction', 990],
    ['carry-in', 1010],
    ['carry-out', 990],
    ['block', 990],
    ['unblock', 1010],
  ] as const)('follows a %s of the programme', (measure, programme) => {
    expect(left([...given, sum(measure, 10)], inArea)).toEqual({ programme, track: 600, area: 300 });
  });

  it('follows amendments and moves that name the place', () => {
    expect(left([...given, sum('carry-in', 10, inArea)], inArea)).toEqual({
      programme: 1010,
      track: 610,
      area: 310,
    });
    expect(left([...given, sum('block', 10, inArea)], inArea)).toEqual({
      programme: 990,
      track: 590,
      area: 290,
    });
    const moved = [...given, sum('moved', -10, inArea), sum('moved', 10, inOther)];
    expect(left(moved, inArea)).toEqual({ programme: 1000, track: 600, area: 290 });
  });

  it('is told by economic kind where the budget is split, and only there', () => {
    const split = [...given, sum('original', 50, ofKind('investive'))];
    expect(isSplit(given)).toBe(false);
    expect(isSplit(split)).toBe(true);
    expect(left(split, { ...inArea, ...ofKind('investive') })).toEqual({
      programme: 1050,
      investive: 50,
      track: 600,
      area: 300,
    });
  });

  it('is below zero where a level is overspent', () => {
    expect(left([...given, sum('disbursed', 301, inArea)], inArea)).toMatchObject({ area: -1 });
  });
});

describe('the level that decides', () => {
  it('is the one with the least left, of several the narrowest', () => {
    const decisive = (sums: typeof given) => tightest(standingsAt(sums, lineOf(0, inArea)))?.level;
    expect(decisive(given)).toBe('area');
    expect(decisive([...given, sum('block', 800)])).toBe('programme');
    expect(decisive([...given, sum('block', 700)])).toBe('area');
  });
});
