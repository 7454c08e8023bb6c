import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { matchRows, type Said } from '#src/app/import/compare/match-rows.js';

interface Row extends Said {
  readonly name: string;
}

const row = (name: string, content: readonly string[], key: string | null = null): Row => ({
  name,
  content,
  key,
});
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);
const pairs = (rows: readonly (readonly [Row, Row])[]): string[] =>
  rows.map(([a, b]) => `${a.name}=${b.name}`);

describe('the rows of two versions of a list', () => {
  it('are the same list in another order', () => {
    const before = [row('1', ['x', '1']), row('2', ['y', '2']), row('3', ['z', '3'])];
    const { equal, changed, fresh, vanished } = matchRows(before.toReversed(), before);
    expect(equal).toHaveLength(3);
    expect([changed, fresh, vanished]).toEqual([[], [], []]);
  });

  it('are counted, not folded: two equal rows are two bookings', () => {
    const twice = [row('a', ['x', '1']), row('b', ['x', '1'])];
    const { equal, fresh } = matchRows(twice, [row('old', ['x', '1'])]);
    expect(pairs(equal)).toEqual(['a=old']);
    expect(names(fresh)).toEqual(['b']);
  });

  it('are told apart by their key, whatever else they say', () => {
    const { equal, changed, fresh, vanished } = matchRows(
      [row('a', ['x', '1'], 'K1'), row('b', ['y', '9'], 'K2'), row('c', ['x', '1'], 'K4')],
      [row('1', ['x', '1'], 'K1'), row('2', ['z', '2'], 'K2'), row('3', ['x', '1'], 'K3')],
    );
    expect(pairs(equal)).toEqual(['a=1']);
    expect(pairs(changed)).toEqual(['b=2']);
    expect(names(fresh)).toEqual(['c']);
    expect(names(vanished)).toEqual(['3']);
  });

  it('are corrected where all but one field says the same', () => {
    const { changed, fresh, vanished } = matchRows(
      [row('a', ['x', 'Fest', '100']), row('b', ['y', 'Kurs', '50']), row('c', ['w', 'neu', '7'])],
      [row('1', ['x', 'Fest', '99']), row('2', ['y', 'Kurse', '50']), row('3', ['v', 'alt', '8'])],
    );
    expect(pairs(changed).toSorted()).toEqual(['a=1', 'b=2']);
    expect(names(fresh)).toEqual(['c']);
    expect(names(vanished)).toEqual(['3']);
  });

  it('stand in exactly one place each', () => {
    const rows = fc.array(
      fc.record({
        content: fc.tuple(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2'), fc.constantFrom('a', 'b')),
        key: fc.constantFrom(null, 'k'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (news, olds) => {
        const { equal, changed, fresh, vanished } = matchRows(news, olds);
        const matched = [...equal, ...changed];
        expect(matched.length + fresh.length).toBe(news.length);
        expect(matched.length + vanished.length).toBe(olds.length);
        expect(new Set([...matched.map(([now]) => now), ...fresh]).size).toBe(news.length);
        expect(new Set([...matched.map(([, before]) => before), ...vanished]).size).toBe(olds.length);
      }),
    );
  });
});
