import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import { asYear, firstDayOf, lastDayOf, parseYear, yearOf } from '#src/domain/year.js';

const today = asDay('2027-03-01');

describe('reading a year', () => {
  it.each([
    ['2026', 2026],
    [' 2100 ', 2100],
    ['current', 2027],
    ['aktuell', 2027],
    ['laufend', 2027],
    ['Next', 2028],
    ['nächstes', 2028],
    ['na\u0308chstes', 2028],
    ['naechstes', 2028],
    ['previous', 2026],
    ['voriges', 2026],
    ['vorheriges', 2026],
  ])('reads %j', (text, year) => {
    expect(parseYear(text, today)).toBe(year);
  });

  it.each([
    ['27', 'year-unreadable'],
    ['', 'year-unreadable'],
    ['2027.0', 'year-unreadable'],
    ['Jahr 2027', 'year-unreadable'],
    ['1989', 'year-out-of-range'],
    ['2207', 'year-out-of-range'],
  ])('refuses %j with %s', (text, code) => {
    expect(() => parseYear(text, today)).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining({ text }) }),
    );
  });
});

describe('a year', () => {
  it('is the year of its days', () => {
    expect(yearOf(asDay('2027-12-31'))).toBe(2027);
    expect(firstDayOf(asYear(2027))).toBe('2027-01-01');
    expect(lastDayOf(asYear(2027))).toBe('2027-12-31');
  });

  it('is a whole number that the ledger knows', () => {
    for (const wrong of [1989, 2101, 2027.5, NaN]) expect(() => asYear(wrong)).toThrow(RangeError);
  });
});
