import { describe, expect, it } from '@jest/globals';
import { decideMove, type Move, type MoveEnd } from '#src/domain/allocation/move.js';
import { cents } from '#src/domain/cents.js';
import { asDay } from '#src/domain/day.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Measure } from '#src/domain/line.js';
import type { Area } from '#src/domain/master-data/area.js';
import type { Track } from '#src/domain/master-data/track.js';
import type { Sum } from '#src/domain/sums.js';
import { asYear } from '#src/domain/year.js';
import { refusalOf } from '../../support/allocation/refusals.js';

const year = asYear(2027);

function track(code: string, of: Partial<Track> = {}): Track {
  const place = { programme: 'llq', municipality: 'bremen', economicKind: 'consumptive' } as const;
  return { code, name: code, aliasNames: [], ...place, areaKinds: null, from: null, to: null, ...of };
}

function area(code: string, of: Partial<Area> = {}): Area {
  const kinds: Area['kinds'] = [{ kind: 'win', from: null, decision: null }];
  const open = { from: null, to: null, openedBy: null, closedBy: null };
  return { code, name: code, aliasNames: [], municipality: 'bremen', kinds, ...open, ...of };
}

function sum(measure: Measure, amount: number, of: Partial<Sum> = {}): Sum {
  const place = { year, programme: 'llq', municipality: 'bremen', track: null, area: null } as const;
  return { ...place, economicKind: 'consumptive', measure, cents: cents(amount), ...of };
}

const planned = (code: string, where: string | null, amount: number, of: Partial<Sum> = {}): Sum =>
  sum('planned', amount, { track: code, area: where, ...of });

const centres = track('quartierszentren');
const older = track('aeltere-menschen');
const grohn = area('grohn');

/** 60 in Grohn and 40 without an area on one track, 20 on the other; a budget of 200. */
const sums = [
  sum('original', 20_000),
  planned('quartierszentren', 'grohn', 6_000),
  planned('quartierszentren', null, 4_000),
  planned('aeltere-menschen', null, 2_000),
];

function end(of: Track, where: Area | null, given: readonly Sum[] = sums, guarded = true): MoveEnd {
  return { track: of, area: where, sums: given, guarded };
}

function move(amount: number, from: MoveEnd, to: MoveEnd, of: Partial<Move> = {}): Move {
  const rest = { year, bookedOn: asDay('2027-03-15'), reason: 'r', decision: null };
  return { amountCents: cents(amount), from, to, ...rest, ...of };
}

const toOlderIn = (where: Area): Move => move(1, end(centres, null), end(older, where));

describe('a move within a programme', () => {
  it('is two lines with sum zero, each in the economic kind of its track', () => {
    const { moved, fromAvailableCents, toAvailableCents } = decideMove(
      move(6_000, end(centres, grohn), end(older, null)),
      [],
    );
    expect(moved.lines.map((line) => [line.track, line.area, line.cents])).toEqual([
      ['quartierszentren', 'grohn', -6_000],
      ['aeltere-menschen', null, 6_000],
    ]);
    expect([fromAvailableCents, toAvailableCents]).toEqual([0, 8_000]);
  });

  it('is refused a cent above what the area has, and above what is left without an area', () => {
    const facts = { limitCents: 6_000, usedCents: 0, availableCents: 6_000, askedCents: 6_001 };
    expect(refusalOf(() => decideMove(move(6_001, end(centres, grohn), end(older, null)), []))).toMatchObject(
      {
        code: 'exceeds-available',
        facts: { level: 'area', track: 'quartierszentren', area: 'grohn', ...facts },
      },
    );
    expect(refusalOf(() => decideMove(move(4_001, end(centres, null), end(older, null)), []))).toMatchObject({
      code: 'exceeds-available',
      facts: { level: 'without-area', area: null },
    });
  });

  it('counts payments and blocks at the source', () => {
    const used = [...sums, sum('disbursed', 1_000, { track: 'quartierszentren', area: 'grohn' })];
    const blocked = [...used, sum('block', 500, { track: 'quartierszentren', area: 'grohn' })];
    expect(() =>
      decideMove(move(4_500, end(centres, grohn, blocked), end(older, null, blocked)), []),
    ).not.toThrow();
    expect(
      refusalOf(() => decideMove(move(4_501, end(centres, grohn, blocked), end(older, null)), [])).code,
    ).toBe('exceeds-available');
  });

  it('asks the whole track only where money leaves it', () => {
    const overspent = [...sums, sum('disbursed', 9_000, { track: 'quartierszentren', area: null })];
    const from = end(centres, grohn, overspent);
    expect(() => decideMove(move(6_000, from, end(centres, null, overspent)), [])).not.toThrow();
    expect(refusalOf(() => decideMove(move(6_000, from, end(older, null, overspent)), []))).toMatchObject({
      code: 'exceeds-available',
      facts: { level: 'track' },
    });
  });

  it('is refused to the same place', () => {
    expect(refusalOf(() => decideMove(move(1, end(centres, grohn), end(centres, grohn)), []))).toEqual({
      code: 'move-to-itself',
      facts: { track: 'quartierszentren', area: 'grohn' },
    });
  });

  it('is not held against money before the first guarded year', () => {
    const decided = decideMove(move(99_999, end(centres, grohn, [], false), end(older, null, [], false)), []);
    expect([decided.fromAvailableCents, decided.toAvailableCents]).toEqual([null, null]);
  });
});

describe('the target of a move', () => {
  it('is valid and enrolled on the day', () => {
    const closed = area('tenever', { to: asDay('2027-02-28') });
    const enrolments = [{ programme: 'llq', area: 'grohn', from: null, to: null, decision: null }];
    expect(refusalOf(() => decideMove(toOlderIn(closed), [])).code).toBe('area-not-valid-on');
    expect(refusalOf(() => decideMove(toOlderIn(area('huchting')), enrolments)).code).toBe(
      'area-not-enrolled-on',
    );
    expect(
      refusalOf(() => decideMove(toOlderIn(area('lehe', { municipality: 'bremerhaven' })), [])).code,
    ).toBe('area-of-other-municipality');
    expect(() => decideMove(toOlderIn(grohn), enrolments)).not.toThrow();
  });

  it('is looked at on the nearest day of the budget year, so that money can be moved before it begins', () => {
    const begins = track('aeltere-menschen', { from: asDay('2027-01-01') });
    const before = { bookedOn: asDay('2026-12-10') };
    expect(() => decideMove(move(1, end(centres, null), end(begins, null), before), [])).not.toThrow();
    const later = track('aeltere-menschen', { from: asDay('2027-01-02') });
    expect(
      refusalOf(() => decideMove(move(1, end(centres, null), end(later, null), before), [])),
    ).toMatchObject({
      code: 'track-not-valid-on',
      facts: { day: '2027-01-01' },
    });
  });
});

describe('a move across a border', () => {
  const decided = { decision: 'Senat vom 01.03.2027' };

  it.each([
    ['programme', track('win-gebietsbudget', { programme: 'win' }), 'llq', 'win'],
    ['municipality', track('bhv-uebrige', { municipality: 'bremerhaven' }), 'bremen', 'bremerhaven'],
    [
      'economic-kind',
      track('bau', { economicKind: 'investive' as EconomicKind }),
      'consumptive',
      'investive',
    ],
  ])('needs a decision: %s', (crosses, to, from, into) => {
    expect(refusalOf(() => decideMove(move(1, end(centres, null), end(to, null)), []))).toEqual({
      code: 'move-needs-decision',
      facts: { crosses, from, to: into },
    });
  });

  it('stays within the budget that receives it', () => {
    const win = track('win-gebietsbudget', { programme: 'win' });
    const own = { programme: 'win' };
    const there = [sum('original', 1_000, own), planned('win-gebietsbudget', null, 900, own)];
    expect(() => decideMove(move(100, end(centres, null), end(win, null, there), decided), [])).not.toThrow();
    expect(
      refusalOf(() => decideMove(move(101, end(centres, null), end(win, null, there), decided), [])),
    ).toEqual({
      code: 'over-allocated',
      facts: {
        year: 2027,
        programme: 'win',
        municipality: 'bremen',
        economicKind: null,
        budgetCents: 1_000,
        blockedCents: 0,
        allocatedCents: 1_001,
      },
    });
  });

  it('stays within the economic kind where the budget is split', () => {
    const building = track('bau', { economicKind: 'investive' });
    const split = [...sums, sum('original', 50, { economicKind: 'investive' })];
    const to = end(building, null, split);
    expect(() => decideMove(move(50, end(centres, null, split), to, decided), [])).not.toThrow();
    expect(refusalOf(() => decideMove(move(51, end(centres, null, split), to, decided), []))).toMatchObject({
      code: 'over-allocated',
      facts: { economicKind: 'investive', budgetCents: 50, allocatedCents: 51 },
    });
  });
});
