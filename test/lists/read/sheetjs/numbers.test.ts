import { SSF } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { german, numberFormat, type ShowEnglish } from '#src/lists/read/sheetjs/numbers.js';

const { format: showEnglish }: { format: ShowEnglish } = SSF;

describe('the format of a number', () => {
  it.each([
    ['0', 1234.5, '1235'],
    ['0', -2.5, '-3'],
    ['0.00', 0.005, '0,01'],
    ['0.00', 1.005, '1,01'],
    ['#,##0', -1_234_567, '-1.234.567'],
    ['#,##0.00', 999.995, '1.000,00'],
    ['#,##0.00 "€"', -1234.5, '-1.234,50 €'],
    ['#,##0.00\\ [$€-407]', 75, '75,00 €'],
    ['000', 11, '011'],
    ['000.0', 1, '001,0'],
    ['#,##0.00;[Red]-#,##0.00', -3, '-3,00'],
    ['#,##0.00;(#,##0.00)', -3, '(3,00)'],
    ['#,##0;-#,##0;"keine"', 0, 'keine'],
    ['0%', 0.25, '25%'],
    ['##\\ ###\\ ##0', 1_234_567, '1 234 567'],
    ['0.00,,"Mio €"', 24_690_000, '24,69Mio €'],
    ['_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-', 12.5, ' 12,50 € '],
    ['[<1000]0;[>=1000]#,##0,"T"', 75_000, '75T'],
    ['General', 1234.5, '1234,5'],
  ])('%s shows %s as %s', (format, number, shown) => {
    expect(numberFormat(format, showEnglish)(number)).toBe(shown);
  });

  it('keeps the points of its own texts', () => {
    expect(numberFormat('0.0 "v.H."', showEnglish)(2.5)).toBe('2,5 v.H.');
    expect(numberFormat('0.0% "v.H."', showEnglish)(0.025)).toBe('2.5% v.H.');
  });

  it.each(['0', '0.00', '#,##0', '#,##0.00', '#,##0.00 "€"', '#,##0.00;(#,##0.00)'])(
    '%s shows amounts as the reader of SheetJS would, with German signs',
    (format) => {
      const show = numberFormat(format, showEnglish);
      fc.assert(
        // From one euro on, and nothing below zero: there that one rounds and signs in its own way.
        fc.property(fc.integer({ min: 100, max: 1e11 }), (cents) => {
          expect(show(cents / 100)).toBe(german(showEnglish(format, cents / 100)));
        }),
      );
    },
  );
});
