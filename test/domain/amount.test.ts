import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseAmount, parsePositiveAmount } from '#src/domain/amount.js';
import { cents, sumCents } from '#src/domain/cents.js';
import type { RefusalCode } from '#src/domain/refusal.js';
import { formatAmount, formatCents } from '#src/messages/format.js';

const nbsp = '\u00A0';
const narrow = '\u202F';
/** One trillion euros in cents. */
const largest = 100_000_000_000_000;
const anyAmount = fc.integer({ min: -largest, max: largest }).map(cents);

const readable: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['5', 500],
  ['007', 700],
  ['1,5', 150],
  ['1.5', 150],
  ['13,75', 1375],
  ['1234,56 €', 123456],
  ['1234.56', 123456],
  ['1.234,56', 123456],
  ['EUR 1.234,56', 123456],
  ['1.234,56 Euro', 123456],
  ['€1,234.56', 123456],
  ['  1.234,56€ ', 123456],
  ['1.234', 123400],
  ['840.000', 84000000],
  ['1.600.000', 160000000],
  ['1,234,567', 123456700],
  ['1,234,567.89', 123456789],
  ['1 234 567.89', 123456789],
  ['1.234.567,8', 123456780],
  [`1${nbsp}234,56${nbsp}€`, 123456],
  [`1${narrow}600${narrow}000`, 160000000],
  ['1 600 000', 160000000],
  ["1'234.56", 123456],
  ['1’234’567', 123456700],
  ['-1.234,56', -123456],
  ['\u22121.234,56', -123456],
  ['–5', -500],
  ['- 5 €', -500],
  ['EUR -5', -500],
  ['1.234,56-', -123456],
  ['1.234,56- €', -123456],
  ['(1.234,56)', -123456],
  ['1.500,-', 150000],
  ['1.500,-- €', 150000],
  ['-12,–', -1200],
  ['—5', -500],
  ['(EUR 1.234,56)', -123456],
  ['(1.234,56) €', -123456],
  ['+5', 500],
  ['-0', 0],
  ['75 T€', 7500000],
  ['12 TEUR', 1200000],
  ['TEUR 12', 1200000],
  ['7,5 Tsd. €', 750000],
  ['1,6 Mio. €', 160000000],
  ['1.6 mio', 160000000],
  ['EUR 1,6 Mio.', 160000000],
  ['-0,5 Mio. EUR', -50000000],
  ['0,001 Mio. €', 100000],
  ['1234,567 T€', 123456700],
  ['0,12345678 Mio. €', 12345678],
  ['1.234.567 T€', 123456700000],
  ['1.000.000.000.000,00', largest],
  ['-1.000.000 Mio. €', -largest],
];

const refused: Partial<Record<RefusalCode, readonly string[]>> = {
  'amount-ambiguous': ['1,234', '-1,234', '840,000 €', '1.234 T€', '1,234 Mio. €', '12.345 TEUR'],
  'amount-finer-than-cents': ['0,001', '1,2345', '0.500', '1.234,567', '1234.567', '0,1234567890 Mio. €'],
  'amount-too-large': ['1.000.000.000.000,01', '-1.000.000.000.000,01', '99999999999 Mio. €'],
  'amount-unreadable': [
    ['', ' ', '€', 'abc', '-', '()', '#5', '5 #'],
    ['12.345.67', '1.23.456', '1,23,456', '1.234,56,7', '1.234.56', '0.840.000', '1.2345.678'],
    ['12 34', "1'23", ',5', '.50', '5,', '5.', '1..234', '1 .234', '1e5', '0x10', '٣'],
    ['--5', '-5-', '(-5)', '(5', '5)', '5 - 3', '1/2', '5 %', '12 und 13'],
    ['5 $', 'USD 5', '75 T', 'T€ 75 T€', '5 Mio. Mio.', 'Betrag 5', '5 € 3'],
  ].flat(),
};

describe('reading an amount', () => {
  it.each(readable)('reads %j', (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });

  for (const [code, texts] of Object.entries(refused)) {
    it.each(texts)(`refuses %j with ${code}`, (text) => {
      expect(() => parseAmount(text)).toThrow(expect.objectContaining({ code, facts: { text } }));
    });
  }

  it('reads back whatever is printed, in both languages', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('de', 'en'), (amount, lang) => {
        expect(parseAmount(formatCents(amount, lang))).toBe(amount);
        expect(parseAmount(formatAmount(amount, lang))).toBe(amount);
      }),
    );
  });

  it('stays so small that a slip can be added up with others, and so be shown and reversed', () => {
    const ninety = Array.from({ length: 90 }, () => parseAmount('1.000.000 Mio. €'));
    expect(sumCents(ninety)).toBe(90 * largest);
  });

  it('takes nothing but an amount or a refusal from any text of digits and marks', () => {
    const marks = fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-() €T'")), maxLength: 14 });
    fc.assert(
      fc.property(marks, (text) => {
        try {
          expect(Number.isSafeInteger(parseAmount(text))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal', facts: { text } });
        }
      }),
    );
  });
});

describe('reading an amount above zero', () => {
  it('reads what is above', () => {
    expect(parsePositiveAmount('0,01')).toBe(1);
  });

  it.each(['0', '0,00 €', '-5', '(1)'])('refuses %j', (text) => {
    expect(() => parsePositiveAmount(text)).toThrow(
      expect.objectContaining({ code: 'amount-not-positive', facts: { text } }),
    );
  });
});
