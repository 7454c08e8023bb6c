import { describe, expect, it } from '@jest/globals';
import { parseDecimal } from '#src/domain/decimal.js';
import { fractionText } from '#src/domain/fraction.js';

describe('reading a decimal', () => {
  it.each([
    ['2', '2'],
    ['0', '0'],
    ['0,5', '1/2'],
    ['0.5', '1/2'],
    ['0.125', '1/8'],
    ['0,001', '1/1000'],
    ['33,3333', '333333/10000'],
    ['1/3', '1/3'],
    ['2 / 4', '1/2'],
    ['20%', '20'],
    ['12,5 %', '25/2'],
    ['12,5\u00A0%', '25/2'],
    ['1.234,5', '2469/2'],
    ['1.234,567', '1234567/1000'],
    ['1,234.5', '2469/2'],
    ['12 345', '12345'],
    ['1.234.567', '1234567'],
    ['1234.567', '1234567/1000'],
  ])('reads %j as %s', (text, fraction) => {
    expect(fractionText(parseDecimal(text))).toBe(fraction);
  });

  it.each(['1.234', '1,234', '12.345 %'])('refuses %j as ambiguous', (text) => {
    expect(() => parseDecimal(text)).toThrow(
      expect.objectContaining({ code: 'decimal-ambiguous', facts: { text } }),
    );
  });

  it.each(['', '-1', '−0,5', '1/0', '1/-3', '1/2/3', '0,5/2', 'viel', '5 €', '12.345.67', '%', '1e3'])(
    'refuses %j',
    (text) => {
      expect(() => parseDecimal(text)).toThrow(
        expect.objectContaining({ code: 'decimal-unreadable', facts: { text } }),
      );
    },
  );
});
