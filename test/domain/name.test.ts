import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cleanName, foldName, isCode, slugOf } from '#src/domain/name.js';

describe('folding a name', () => {
  it.each([
    ['case', 'GRÖPELINGEN', 'gröpelingen'],
    ['umlaut spelling', 'Groepelingen', 'Gröpelingen'],
    ['decomposed Unicode', 'Gro\u0308pelingen', 'Gröpelingen'],
    ['ß', 'Marssel', 'Marßel'],
    ['capital ß', 'MARẞEL', 'Marßel'],
    ['hyphens', 'Osterholz-Tenever', 'Osterholz Tenever'],
    ['dashes and no-break blanks', 'Lüssum –\u00A0Bockhorn', 'Lüssum\u2011Bockhorn'],
    ['blanks', 'NeueVahr', ' Neue  Vahr '],
    ['points', 'Verein e.V.', 'Verein e. V.'],
    ['missing points', 'Verein eV', 'Verein e.V.'],
    ['commas', 'Arsten, Nord', 'Arsten Nord'],
    ['quotes', 'Verein „Wir“', "Verein 'Wir'"],
    ['soft hyphens', 'Ble\u00ADxen', 'Blexen'],
    ['accents', 'Café', 'Cafe'],
    ['dotless i', 'Yıldız', 'Yildiz'],
    ['ligatures of typesetting', 'Huckel\uFB01ede', 'Huckelfiede'],
  ])('disregards %s', (_, one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Grohn', 'Gröpelingen'],
    ['Vahr', 'Vähr'],
    ['Bewohnerfonds 2027-11 4', 'Bewohnerfonds 2027-1 14'],
    ['Haus 1.5', 'Haus 15'],
    ['Verein A & B', 'Verein A B'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('the code that a name suggests', () => {
  it.each([
    ['Gröpelingen', 'groepelingen'],
    ['Überseestadt', 'ueberseestadt'],
    ['Marßel', 'marssel'],
    ['Neue Vahr', 'neue-vahr'],
    ['Sonder-/Kleinstgebiete', 'sonder-kleinstgebiete'],
    ['Beispielverein Gröpelingen e.V.', 'beispielverein-groepelingen-e-v'],
    ['Café Łódź', 'cafe-lodz'],
    ['–', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is a code, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const slug = slugOf(name);
        expect(slug === '' || isCode(slug)).toBe(true);
      }),
    );
  });

  it.each(['', '-', 'a--b', '-a', 'a-', 'A', 'ä', 'a b', 'a\n'])('is not %j', (text) => {
    expect(isCode(text)).toBe(false);
  });
});

describe('a name as it is stored', () => {
  it.each([
    ['  Neue \t\n Vahr ', 'Neue Vahr'],
    ['Neue\u00A0Vahr', 'Neue Vahr'],
    ['Gro\u0308pelingen', 'Gröpelingen'],
    ['Ble\u00ADxen\u200B', 'Blexen'],
    ['\u202Egelb\u202C', 'gelb'],
    ['\uFEFFAumund', 'Aumund'],
    ['Au\u0000m\u001Bund', 'Aumund'],
    ['Aumund\uD800', 'Aumund'],
  ])('%j becomes %j', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  it('is clean already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
      }),
    );
  });
});
