import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseIndicatorCode, parseIndicatorValue } from '#src/domain/master-data/indicator.js';

describe('parseIndicatorValue', () => {
  it.each([
    ['34125', '34125'],
    ['34.125,50', '34125.5'],
    ['0,050', '0.05'],
    ['1,0', '1'],
    ['20 %', '20'],
    ['1/4', '0.25'],
    ['0', '0'],
  ])('stores %s as %s', (text, stored) => {
    expect(parseIndicatorValue(text)).toBe(stored);
  });

  it.each([
    ['-1', 'decimal-unreadable'],
    ['viele', 'decimal-unreadable'],
    ['1.234', 'decimal-ambiguous'],
    ['1/3', 'indicator-too-fine'],
  ])('refuses %s with %s', (text, code) => {
    expect(() => parseIndicatorValue(text)).toThrow(expect.objectContaining({ code }));
  });

  it('neither gains nor loses anything of any decimal', () => {
    const places = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), places, (digits, count) => {
        const text = String(digits).padStart(count + 1, '0');
        const written = count === 0 ? text : `${text.slice(0, -count)},${text.slice(-count)}`;
        fc.pre(!/^[1-9]\d{0,2},\d{3}$/.test(written)); // reads two ways
        const [whole = '', decimals = ''] = parseIndicatorValue(written).split('.');
        expect(BigInt(whole + decimals.padEnd(count, '0'))).toBe(digits);
        expect(decimals.endsWith('0')).toBe(false);
      }),
    );
  });
});

describe('parseIndicatorCode', () => {
  it('takes codes and proposes one for anything else', () => {
    expect(parseIndicatorCode(' population ')).toBe('population');
    expect(() => parseIndicatorCode('Einwohner Zahl')).toThrow(
      expect.objectContaining({
        code: 'indicator-malformed',
        facts: { text: 'Einwohner Zahl', suggestion: 'einwohner-zahl' },
      }),
    );
  });
});
