import { describe, expect, it } from '@jest/globals';
import { asDay, type Day } from '#src/domain/day.js';
import { coversDay, overlaps, touchesYear, type Span } from '#src/domain/validity.js';
import { asYear } from '#src/domain/year.js';

const day = (text: string | null): Day | null => (text === null ? null : asDay(text));
const span = (from: string | null, to: string | null): Span => ({ from: day(from), to: day(to) });

describe('a span of validity', () => {
  it('covers its first and its last day', () => {
    const march = span('2027-03-01', '2027-03-31');
    expect(coversDay(march, asDay('2027-03-01'))).toBe(true);
    expect(coversDay(march, asDay('2027-03-31'))).toBe(true);
    expect(coversDay(march, asDay('2027-02-28'))).toBe(false);
    expect(coversDay(march, asDay('2027-04-01'))).toBe(false);
  });

  it('without ends covers every day', () => {
    expect(coversDay(span(null, null), asDay('1999-01-01'))).toBe(true);
    expect(coversDay(span(null, '2020-12-31'), asDay('2021-01-01'))).toBe(false);
    expect(coversDay(span('2020-01-01', null), asDay('2100-12-31'))).toBe(true);
  });

  it('touches a year by a single day', () => {
    expect(touchesYear(span('2027-12-31', null), asYear(2027))).toBe(true);
    expect(touchesYear(span(null, '2027-01-01'), asYear(2027))).toBe(true);
    expect(touchesYear(span('2028-01-01', null), asYear(2027))).toBe(false);
    expect(touchesYear(span(null, '2026-12-31'), asYear(2027))).toBe(false);
  });

  it('overlaps another where they share a day, whichever is asked', () => {
    const first = span('2027-01-01', '2027-06-30');
    const second = span('2027-06-30', null);
    const third = span('2027-07-01', null);
    expect([overlaps(first, second), overlaps(second, first)]).toEqual([true, true]);
    expect([overlaps(first, third), overlaps(third, first)]).toEqual([false, false]);
  });
});
