import { describe, expect, it } from '@jest/globals';
import { findByName, type Named } from '#src/domain/find-by-name.js';
import { slugOf } from '#src/domain/name.js';

const named = (name: string, ...aliasNames: string[]): Named => ({ code: slugOf(name), name, aliasNames });

const areas: readonly Named[] = [
  named('Aumund', 'Hünertshagen', 'Kaspar-Ohm-Straße'),
  named('Bahnhofsvorstadt', 'Daniel-von-Büren-Straße'),
  ...['Blumenthal', 'Gröpelingen', 'Grohn', 'Hemelingen', 'Huchting', 'Huckelriede', 'Kattenturm'].map(
    (name) => named(name),
  ),
  named('Grambke', 'Burg-Grambke', 'Alwin-Lonke-Straße'),
  named('Lüssum', 'Lüssum-Bockhorn'),
  named('Marßel', 'Marssel', 'Burgdamm'),
  ...['Neue Vahr', 'Oslebshausen', 'Schweizer Viertel', 'Überseestadt'].map((name) => named(name)),
  named('Tenever', 'Osterholz-Tenever'),
];

const find = (text: string, among = areas): string => findByName('area', text, among).code;

describe('finding by name', () => {
  it.each([
    ['neue-vahr', 'neue-vahr'],
    ['Neue-Vahr', 'neue-vahr'],
    ['NEUE VAHR', 'neue-vahr'],
    ['groepelingen', 'groepelingen'],
    ['Gro\u0308pelingen', 'groepelingen'],
    ['Grohn', 'grohn'],
    ['Osterholz Tenever', 'tenever'],
    ['daniel von bueren strasse', 'bahnhofsvorstadt'],
    ['Marssel', 'marssel'],
  ])('takes %j for %s', (text, code) => {
    expect(find(text)).toBe(code);
  });

  it.each([
    ['Gröpelinge', ['Gröpelingen']],
    ['Gropelingen', ['Gröpelingen', 'Hemelingen']],
    ['Grohm', ['Grohn']],
    ['Vahr', ['Neue Vahr']],
    ['Lussum', ['Lüssum']],
    ['Huchtign', ['Huchting']],
    ['Osterholz', ['Tenever']],
    ['Walle', []],
    ['Schwachhausen', []],
  ])('never chooses for nearness: %j is unknown, with %j as nearest', (text, nearest) => {
    expect(() => find(text)).toThrow(
      expect.objectContaining({ code: 'name-unknown', facts: { noun: 'area', text, nearest } }),
    );
  });

  it('names three nearest at most, the most alike first', () => {
    const streets = [
      'Lange Strasse 4',
      'Lange Strasse 3',
      'Lange Strasse 22',
      'Lange Strasse 2',
      'Kurze Gasse',
    ].map((name) => named(name));
    expect(() => find('Lange Strasse', streets)).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          nearest: ['Lange Strasse 2', 'Lange Strasse 3', 'Lange Strasse 4'],
        }),
      }),
    );
  });

  it('refuses a name that several have, with their codes', () => {
    const twice = [named('Tenever', 'Ost'), named('Hemelingen', 'OST')];
    expect(() => find('ost', twice)).toThrow(
      expect.objectContaining({
        code: 'name-ambiguous',
        facts: { noun: 'area', text: 'ost', candidates: ['hemelingen', 'tenever'] },
      }),
    );
  });

  it('takes the exact code even where it is also the name of another', () => {
    const crossed = [named('Ost'), { ...named('Alt-Ost', 'Ost'), code: 'alt-ost' }];
    expect(find('ost', crossed)).toBe('ost');
  });

  it.each(['', '  ', '–', '\u200B'])('refuses the empty name %j', (text) => {
    expect(() => find(text)).toThrow(
      expect.objectContaining({ code: 'name-empty', facts: { noun: 'area' } }),
    );
  });

  it('knows nothing among nothing', () => {
    expect(() => find('Grohn', [])).toThrow(expect.objectContaining({ code: 'name-unknown' }));
  });
});
