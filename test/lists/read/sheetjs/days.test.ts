import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { dayFormat } from '#src/lists/read/sheetjs/days.js';
import { serialDay } from '#src/lists/read/sheetjs/serial-day.js';

describe('the format of a day', () => {
  it.each([
    ['dd.mm.yyyy', '05.03.2021'],
    ['dd\\.mm\\.yyyy', '05.03.2021'],
    ['d.m.yy', '5.3.21'],
    ['dd/mm/yyyy;@', '05.03.2021'],
    ['m/d/yy', '05.03.2021'],
    ['[$-F800]dddd, mmmm dd, yyyy', '05.03.2021'],
    ['[$-407]dddd, d. mmmm yyyy', 'Freitag, 5. März 2021'],
    ['ddd', 'Fr'],
    ['mmm yy', 'Mrz 21'],
    ['mmmm', 'März'],
    ['yyyy', '2021'],
    ['"Stand: "dd.mm.', 'Stand: 05.03.'],
    ['dd.mm.yyyy hh:mm', '05.03.2021'],
    ['yyyy-mm-dd hh:mm:ss.000', '05.03.2021'],
  ])('%s shows %s', (format, shown) => {
    expect(dayFormat(format)?.('2021-03-05')).toBe(shown);
  });

  it.each([
    'General',
    '0.00',
    '#,##0.00 "€"',
    '#,##0.00 [$EUR]',
    '#,##0 "Std."',
    '0.00E+00',
    '[Red]0',
    'hh:mm',
    'mm:ss',
    '[h]:mm',
    '[mm]:ss.0',
    'Standard',
    '@',
    '0 "Tage"',
  ])('is not %s', (format) => {
    expect(dayFormat(format)).toBeNull();
  });
});

describe('a serial number', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null], // the day that Excel invented
    [61, '1900-03-01'],
    [32_874, '1990-01-01'],
    [44_270.99, '2021-03-15'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [0, null],
    [-1, null],
  ])('%s is the day %s', (serial, day) => {
    expect(serialDay(serial, false)).toBe(day);
  });

  it.each([
    [0, '1904-01-01'],
    [42_808, '2021-03-15'],
    [-1, null],
  ])('%s counted from 1904 is the day %s', (serial, day) => {
    expect(serialDay(serial, true)).toBe(day);
  });

  it('of any day from March 1900 on is 1462 more than counted from 1904', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2_900_000 }), (serial) => {
        expect(serialDay(serial, false)).toBe(serialDay(serial - 1462, true));
      }),
    );
  });
});
