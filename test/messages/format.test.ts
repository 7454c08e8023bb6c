import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { asDay } from '#src/domain/day.js';
import { parsePeriod } from '#src/domain/period.js';
import {
  formatAmount,
  formatCents,
  formatDay,
  formatInteger,
  formatPercent,
  formatPeriod,
} from '#src/messages/format.js';

describe('figures for readers', () => {
  it.each([
    [0, '0,00\u00A0€', '€0.00'],
    [5, '0,05\u00A0€', '€0.05'],
    [99, '0,99\u00A0€', '€0.99'],
    [100, '1,00\u00A0€', '€1.00'],
    [123456, '1.234,56\u00A0€', '€1,234.56'],
    [-123456, '-1.234,56\u00A0€', '-€1,234.56'],
    [-7, '-0,07\u00A0€', '-€0.07'],
    [160000000, '1.600.000,00\u00A0€', '€1,600,000.00'],
    [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91\u00A0€', '€90,071,992,547,409.91'],
  ])('show %d cents as %j and %j', (amount, de, en) => {
    expect(formatCents(cents(amount), 'de')).toBe(de);
    expect(formatCents(cents(amount), 'en')).toBe(en);
  });

  it('show amounts without the euro sign', () => {
    expect(formatAmount(cents(-123456), 'de')).toBe('-1.234,56');
    expect(formatAmount(cents(-123456), 'en')).toBe('-1,234.56');
  });

  it('group whole numbers', () => {
    expect([0, 999, 1000, -1234567].map((n) => formatInteger(n, 'de'))).toEqual([
      '0',
      '999',
      '1.000',
      '-1.234.567',
    ]);
    expect(formatInteger(1234567, 'en')).toBe('1,234,567');
  });

  it('show percentages with one decimal', () => {
    expect([0, 0.125, 1 / 3, 1, -0.5, 12.3456].map((ratio) => formatPercent(ratio, 'de'))).toEqual(
      ['0,0', '12,5', '33,3', '100,0', '-50,0', '1.234,6'].map((percent) => `${percent}\u00A0%`),
    );
    expect(formatPercent(2 / 3, 'en')).toBe('66.7%');
    expect(formatPercent(-0.0001, 'en')).toBe('0.0%');
  });
});

describe('days and periods for readers', () => {
  it('are written as each language writes them', () => {
    const day = asDay('2027-03-05');
    expect([formatDay(day, 'de'), formatDay(day, 'en')]).toEqual(['05.03.2027', '2027-03-05']);
  });

  it.each([
    ['2021', '2021', '2021'],
    ['2013-H1', '1. Halbjahr 2013', 'H1 2013'],
    ['2021-Q3', '3. Quartal 2021', 'Q3 2021'],
    ['2021-03', 'März 2021', 'March 2021'],
  ])('%s is %j and %j, and both are read back', (text, de, en) => {
    const period = parsePeriod(text);
    expect([formatPeriod(period, 'de'), formatPeriod(period, 'en')]).toEqual([de, en]);
    expect([parsePeriod(de), parsePeriod(en)]).toEqual([period, period]);
  });
});
