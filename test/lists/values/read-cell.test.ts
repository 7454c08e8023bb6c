import { describe, expect, it } from '@jest/globals';
import type { Field } from '#src/lists/record.js';
import { ofKind, plainField, read, type Written } from './columns.js';

describe('a year', () => {
  it.each<readonly [Written, number]>([
    [2021, 2021],
    ['2021', 2021],
    [' HH 2021', 2021],
    ['Haushaltsjahr: 2021', 2021],
    [ofKind('day', '2021', 'yyyy'), 2021],
  ])('is read from %j', (written, year) => {
    expect(read('year', written)).toEqual({ kind: 'value', value: year, reading: String(year) });
  });

  it.each<readonly [Written, string]>([
    ['2021/2022', 'year-unreadable'],
    ['HH 21', 'year-unreadable'],
    ['12021', 'year-unreadable'],
    [2021.5, 'year-unreadable'],
    [1021, 'year-out-of-range'],
    [ofKind('day', '2021-03-15'), 'year-unreadable'],
    [ofKind('boolean', true), 'year-unreadable'],
  ])('is not read from %j: %s', (written, code) => {
    expect(read('year', written)).toMatchObject({ kind: 'finding', finding: { code } });
  });
});

describe('a decimal', () => {
  it.each<readonly [Written, string]>([
    ['12,50', '12.5'],
    ['-0,5', '-0.5'],
    ['-0,0', '0'],
    ['1.234,5', '1234.5'],
    ['12,5 %', '12.5'],
    ['12,5\u00A0%', '12.5'],
    [12.5, '12.5'],
    [0.1 + 0.2, '0.3'],
    [34125, '34125'],
    [1e21, '1000000000000000000000'],
    [ofKind('number', 0.125, '0.0%'), '12.5'],
  ])('is read from %j', (written, value) => {
    expect(read('decimal', written)).toEqual({ kind: 'value', value, reading: value });
  });

  it('is multiplied as its column says', () => {
    expect(read('decimal', '12,5', { scale: 1000 })).toMatchObject({ value: '12500' });
  });

  it.each<readonly [Written, string]>([
    ['34.125', 'number-ambiguous'],
    ['34,125', 'number-ambiguous'],
    ['5 €', 'number-unreadable'],
    ['etwa 5', 'number-unreadable'],
    [ofKind('day', '2021-03-15'), 'number-unreadable'],
  ])('is not read from %j: %s', (written, code) => {
    expect(read('decimal', written)).toMatchObject({ kind: 'finding', finding: { code } });
  });

  it('is nothing where nothing is said', () => {
    expect(read('decimal', 'k. A.')).toEqual({ kind: 'blank' });
  });
});

describe('a choice', () => {
  const field: Field = {
    ...plainField,
    choices: { consumptive: ['konsumtiv', 'laufend'], investive: ['investiv'] },
  };

  it.each([
    ['Konsumtiv', 'consumptive'],
    ['kon-\nsumtiv', 'consumptive'],
    ['INVESTIVE', 'investive'],
  ])('is the code of %j', (word, code) => {
    expect(read('choice', word, {}, field)).toEqual({ kind: 'value', value: code, reading: code });
  });

  it('is none of other words', () => {
    expect(read('choice', 'beides', {}, field)).toMatchObject({
      finding: { code: 'choice-unknown', facts: { title: 'Betrag', allowed: ['consumptive', 'investive'] } },
    });
  });

  it('is nothing where a dash stands', () => {
    expect(read('choice', '-', {}, field)).toEqual({ kind: 'blank' });
  });
});

describe('a text', () => {
  it.each<readonly [Written, string]>([
    ['  Verein\u00A0e.V.  ', 'Verein e.V.'],
    ['Organisations-\neinheit', 'Organisationseinheit'],
    ['Quartiers-\r\nManagement', 'Quartiers-Management'],
    ['Kinder- und\nJugendarbeit', 'Kinder- und Jugendarbeit'],
    ['Bau\u00ADmaßnahmen', 'Baumaßnahmen'],
    ['Gro\u0308pelingen', 'Gröpelingen'],
    ['keine', 'keine'],
    [28237, '28237'],
    [1e15, '1000000000000000'],
    [12.5, '12.5'],
    [ofKind('day', '2021-03-15', 'dd.mm.yyyy'), '2021-03-15'],
    [{ ...ofKind('number', 11, '000'), text: '011' }, '011'],
    [{ ...ofKind('number', 1500, '#,##0.00 "€"'), text: '1,500.00 €' }, '1500'],
    [{ ...ofKind('boolean', true), text: 'WAHR' }, 'WAHR'],
  ])('is read from %j', (written, value) => {
    expect(read('text', written)).toEqual({ kind: 'value', value, reading: value });
    expect(read('name', written)).toEqual({ kind: 'value', value, reading: value });
  });

  it.each(['-', ' – ', '\u00A0', '---'])('is nothing where %j stands', (text) => {
    expect(read('text', text)).toEqual({ kind: 'blank' });
  });

  it('is not an error', () => {
    expect(read('name', ofKind('error', '#NAME?'))).toMatchObject({ finding: { code: 'error-cell' } });
  });
});

describe('an error that was saved as a text', () => {
  it.each(['#BEZUG!', '#REF!', ' #wert! ', '#DIV/0!', '#NV', '#ÜBERLAUF!', 'Fehler:502', 'Err:508'])(
    'is one still, whatever the field: %j',
    (text) => {
      const found = { kind: 'finding', finding: { code: 'error-cell', facts: { error: text.trim() } } };
      expect(read('amount', text)).toMatchObject(found);
      expect(read('text', text)).toMatchObject(found);
    },
  );

  it.each(['#1 der Liste', 'Projekt #NV', 'Fehler: siehe Akte'])('is not seen in %j', (text) => {
    expect(read('text', text)).toMatchObject({ kind: 'value', value: text });
  });
});
