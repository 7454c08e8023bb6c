import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import { isPeriod, parsePeriod, periodFirstDay, periodLastDay, periodOfDays } from '#src/domain/period.js';

describe('reading a period', () => {
  it.each([
    ['2021', '2021'],
    ['2021-Q1', '2021-Q1'],
    ['2021-q4', '2021-Q4'],
    ['Q1/2027', '2027-Q1'],
    ['Q3 2027', '2027-Q3'],
    ['1. Quartal 2027', '2027-Q1'],
    ['IV. Quartal 2027', '2027-Q4'],
    ['II. Halbjahr 2027', '2027-H2'],
    ['2021-H1', '2021-H1'],
    ['2021-h2', '2021-H2'],
    ['H1/2013', '2013-H1'],
    ['1. Hj. 2013', '2013-H1'],
    ['1. HJ 2013', '2013-H1'],
    ['2.Hj. 2013', '2013-H2'],
    ['2. Halbjahr 2013', '2013-H2'],
    ['2021-03', '2021-03'],
    ['12/2027', '2027-12'],
    ['3/2027', '2027-03'],
    ['03.2027', '2027-03'],
    ['März 2027', '2027-03'],
    ['MAERZ 2027', '2027-03'],
    ['Mrz. 2027', '2027-03'],
    ['Sept. 2027', '2027-09'],
    ['December 2027', '2027-12'],
  ])('reads %j', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  it.each([
    ['', 'period-unreadable'],
    ['2021/12', 'period-unreadable'],
    ['2021-13', 'period-unreadable'],
    ['0/2027', 'period-unreadable'],
    ['Q5/2027', 'period-unreadable'],
    ['H3/2027', 'period-unreadable'],
    ['3. Halbjahr 2027', 'period-unreadable'],
    ['V. Quartal 2027', 'period-unreadable'],
    ['Hj. 2027', 'period-unreadable'],
    ['2021-2022', 'period-unreadable'],
    ['12/27', 'period-unreadable'],
    ['Brumaire 2027', 'period-unreadable'],
    ['15.03.2027', 'period-unreadable'],
    ['März 1027', 'year-out-of-range'],
  ])('refuses %j with %s', (text, code) => {
    expect(() => parsePeriod(text)).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining({ text }) }),
    );
  });
});

describe('a period', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2013-H1', '2013-01-01', '2013-06-30'],
    ['2013-H2', '2013-07-01', '2013-12-31'],
    ['2021-Q1', '2021-01-01', '2021-03-31'],
    ['2021-Q4', '2021-10-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-12', '2100-12-01', '2100-12-31'],
  ])('%s reaches from %s to %s', (text, first, last) => {
    const period = parsePeriod(text);
    expect(periodFirstDay(period)).toBe(first);
    expect(periodLastDay(period)).toBe(last);
    expect(periodOfDays(asDay(first), asDay(last))).toBe(period);
  });

  it.each([
    ['2021-01-01', '2021-11-30'],
    ['2021-02-01', '2021-04-30'],
    ['2020-10-01', '2021-03-31'],
    ['2021-12-31', '2021-01-01'],
    ['2021-01-01', '2021-01-01'],
  ])('is none from %s to %s', (from, to) => {
    expect(periodOfDays(asDay(from), asDay(to))).toBeNull();
  });

  it('is told from other text by its stored form', () => {
    for (const text of ['2021', '2021-H2', '2021-Q1', '2021-12']) expect(isPeriod(text)).toBe(true);
    for (const text of ['2021-q1', '2021-h1', '2021-H3', '2021-1', 'Q1/2021', '1021', '2021-'])
      expect(isPeriod(text)).toBe(false);
  });
});
