import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cents } from '#src/domain/cents.js';
import { formatCents } from '#src/messages/format.js';
import { readPlainNumber } from '#src/lists/values/plain-number.js';
import { evidenceOf, readWrittenNumber } from '#src/lists/values/written-number.js';
import { ofKind, read, readAll, saidOf, type Written } from './columns.js';

const nbsp = '\u00A0';
const narrow = '\u202F';
const largest = 100_000_000_000_000;
const anyCents = fc.oneof(
  fc.integer({ min: -largest, max: largest }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
);

describe('an amount in a text cell', () => {
  it.each<readonly [string, number]>([
    ['13,75', 1375],
    ['1.234', 123400],
    ['(1.234,56)', -123456],
    ['1.234,56-', -123456],
    ['\u22121.234,56', -123456],
    ['–206,4', -20640],
    ['75 T€', 7500000],
    ['12 TEUR', 1200000],
    ['1,6 Mio. €', 160000000],
    [`1${nbsp}234,56${nbsp}€`, 123456],
    [`1${narrow}600${narrow}000`, 160000000],
    ["1'234.56", 123456],
    ['1.500,-', 150000],
    ['1.500,-- €', 150000],
    ['-5,- €', -500],
    ['1234,5000', 123450],
    ['-0', 0],
  ])('reads %j', (text, amount) => {
    expect(read('amount', text)).toMatchObject({ kind: 'value', value: amount });
  });

  it.each([
    ['1,234', 'amount-ambiguous'],
    ['1.234 T€', 'amount-ambiguous'],
    ['0,001', 'amount-finer-than-cents'],
    ['12.345.67', 'amount-unreadable'],
    ['siehe Bescheid', 'amount-unreadable'],
    ['12 und 13', 'amount-unreadable'],
    ['5 %', 'amount-unreadable'],
    ['99999999999 Mio. €', 'amount-too-large'],
    ['9'.repeat(30), 'amount-too-large'],
    ['9'.repeat(30_000), 'amount-unreadable'],
  ])('does not read %.20j: %s', (text, code) => {
    expect(read('amount', text)).toEqual({
      kind: 'finding',
      finding: {
        code,
        facts: { title: 'Betrag' },
        place: { sheet: 'Liste', cell: 'D2' },
        text,
        reading: null,
      },
    });
  });

  it.each([
    '-',
    '–',
    ' - ',
    './.',
    '-,--',
    '- €',
    'k. A.',
    'k.A.',
    'n. v.',
    'entfällt',
    'ENTFÄLLT',
    'keine Angabe',
    ' ',
  ])('takes %j for nothing, and not for zero', (text) => {
    expect(read('amount', text)).toEqual({ kind: 'blank' });
  });

  it('says how it was read', () => {
    expect(read('amount', '-1234567,8')).toMatchObject({ reading: '-1.234.567,80 €' });
    expect(read('amount', '0,05')).toMatchObject({ reading: '0,05 €' });
  });

  it('comes to the same cents in German and English, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.array(anyCents, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('de', 'en'),
        (amounts, lang) => {
          const texts = amounts.map((amount) => formatCents(cents(amount), lang));
          expect(readAll('amount', texts)).toEqual(amounts.map((amount) => amount + 0));
          expect(saidOf('amount', texts)).toEqual([]);
        },
      ),
    );
  });

  it('reads plain figures in a hurry exactly as it reads all others', () => {
    const unit = fc.constantFrom(...Array.from('00123456789.,.,- €'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 16 }), (text) => {
        const plain = readPlainNumber(text);
        if (plain === null) return;
        const written = readWrittenNumber(text);
        expect(written).not.toBeNull();
        if (written === null) return;
        expect(evidenceOf(written)).toBe(plain.evidence);
        const { whole, decimals } =
          written.reading.kind === 'clear' ? written.reading.digits : { whole: '', decimals: '' };
        expect(written.sign * Number(whole + decimals.padEnd(2, '0'))).toBe(plain.cents);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an amount in a number cell', () => {
  it('is read exactly, whatever the cents', () => {
    fc.assert(
      fc.property(anyCents, (amount) => {
        expect(read('amount', amount / 100)).toMatchObject({ kind: 'value', value: amount + 0 });
      }),
    );
  });

  it('is read exactly in thousands too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (amount) => {
        expect(read('amount', amount / 100_000, { scale: 1000 })).toMatchObject({ value: amount + 0 });
      }),
    );
  });

  it.each<readonly [number, number]>([
    [0.1 + 0.2, 30],
    [1.1 * 3, 330],
    [646805.8800000001, 64680588],
    [1.005 * 1000, 100500],
    [100.1 - 100 - 0.1, 0],
    [646805.879999993, 64680588],
  ])('loses the noise of binary fractions: %p', (stored, amount) => {
    expect(read('amount', stored)).toMatchObject({ kind: 'value', value: amount });
  });

  it.each([33.333, 0.005, 1e-7, 1234567.891])('is not rounded by itself: %p', (stored) => {
    expect(read('amount', stored)).toMatchObject({ finding: { code: 'amount-finer-than-cents' } });
  });

  it('loses no cent of a figure in billions', () => {
    expect(read('amount', 1.2345678901, { scale: 1e9 })).toMatchObject({ value: 123456789010 });
  });

  it.each<readonly [Written, number]>([
    [33.333, 3333],
    [0.005, 1],
    [-0.005, -1],
    [1.005, 101],
    ['2,675', 268],
    [1e-7, 0],
  ])('is rounded half away from zero where that was decided: %p', (written, amount) => {
    expect(read('amount', written, { round: true, numbers: 'german' })).toMatchObject({ value: amount });
  });

  it.each([1e12 + 0.01, -1e13, 1e22, 1e300])('has a largest value: %p', (stored) => {
    expect(read('amount', stored)).toMatchObject({ finding: { code: 'amount-too-large' } });
  });

  it('counts as it is stored, whatever its format shows', () => {
    expect(read('amount', ofKind('number', 24690000, '#,##0.00,, "Mio €"'))).toMatchObject({
      value: 2469000000,
    });
  });

  it('is no amount where it is shown in percent', () => {
    expect(read('amount', ofKind('number', 0.5, '0 %'))).toMatchObject({
      finding: { code: 'amount-unreadable' },
    });
  });
});

describe('a column with a scale', () => {
  it('multiplies figures and says so', () => {
    const options = { title: 'Ist 2015 in T' };
    expect(readAll('amount', ['75', '7,5', '1.234', 0.33], options)).toEqual([
      7500000, 750000, 123400000, 33000,
    ]);
    expect(saidOf('amount', ['75'], options)).toEqual(['column-scaled']);
  });

  it('asks about a cell with a unit of its own', () => {
    expect(readAll('amount', ['75', '75 T€', '75 €'], { title: 'in T€' })).toEqual([
      7500000,
      'amount-with-own-unit',
      'amount-with-own-unit',
    ]);
  });

  it('follows a scale that was decided', () => {
    expect(readAll('amount', ['75', 2.5], { title: 'in T€', scale: 1 })).toEqual([7500, 250]);
    expect(readAll('amount', ['75'], { scale: 1_000_000 })).toEqual([7_500_000_000]);
  });

  it('takes a title in euros for what it is', () => {
    expect(saidOf('amount', ['75'], { title: 'Betrag in €' })).toEqual([]);
  });
});

describe('what is no figure at all', () => {
  it.each<readonly [Written, object]>([
    [ofKind('error', '#REF!'), { code: 'error-cell', facts: { title: 'Betrag', error: '#REF!' } }],
    [ofKind('no-value', 'SUM(D2:D9)'), { code: 'formula-without-value', facts: { title: 'Betrag' } }],
    [ofKind('boolean', true), { code: 'amount-unreadable' }],
    [ofKind('day', '2021-03-15'), { code: 'amount-unreadable' }],
  ])('is noticed and never zero: %j', (cell, finding) => {
    expect(read('amount', cell)).toMatchObject({ kind: 'finding', finding });
  });
});
