import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { CELL_TEXT_LIMIT, cleanCellText, cleanLine, sheetNamer } from '#src/render/text-safety.js';

/** Any UTF-16, lone surrogates and controls included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('text for a cell', () => {
  it('keeps ordinary text as it is, line feeds included', () => {
    expect(cleanCellText('Ärger im „Quartier“ 🙂\nzweite Zeile')).toBe(
      'Ärger im „Quartier“ 🙂\nzweite Zeile',
    );
  });

  it('loses control characters, noncharacters and lone surrogates', () => {
    expect(cleanCellText('a\u0000b\u001b[31mc\u007f\u0085d\ufffee\uffff\ud800f\udc00')).toBe('ab[31mcdef');
  });

  it('has line feeds for every kind of line end and blanks for tabs', () => {
    expect(cleanCellText('a\r\nb\rc\td')).toBe('a\nb\nc d');
  });

  it('is cut at what a cell holds, never through a character', () => {
    expect(cleanCellText('x'.repeat(CELL_TEXT_LIMIT + 1))).toHaveLength(CELL_TEXT_LIMIT);
    expect(cleanCellText(`${'x'.repeat(CELL_TEXT_LIMIT - 1)}🙂`)).toBe('x'.repeat(CELL_TEXT_LIMIT - 1));
  });

  it('is always well-formed and stays the same when cleaned again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanCellText(text);
        expect(clean).not.toMatch(/\p{Surrogate}|(?!\n)\p{Control}/u);
        expect(cleanCellText(clean)).toBe(clean);
      }),
    );
  });

  it('stands on one line where a line is asked for', () => {
    expect(cleanLine('a\nb\r\nc')).toBe('a b c');
  });
});

describe('names of sheets', () => {
  it('lose what Excel forbids', () => {
    const nameOf = sheetNamer();
    expect(nameOf("Stand: 1/2 [neu]*? 'x'")).toBe('Stand 1 2 neu ’x’');
    expect(nameOf('///')).toBe('Blatt');
    expect(nameOf('History')).toBe('Blatt History');
  });

  it('are told apart without regard to case, within 31 characters', () => {
    const nameOf = sheetNamer();
    const long = 'Sonder- und Kleinstgebiete der Stadt Bremen';
    expect([nameOf('Stand'), nameOf('STAND'), nameOf('stand')]).toEqual(['Stand', 'STAND (2)', 'stand (3)']);
    expect(nameOf(long)).toBe('Sonder- und Kleinstgebiete der');
    expect(nameOf(long)).toBe('Sonder- und Kleinstgebiete (2)');
  });

  it('are allowed and unique whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (wanted) => {
        const names = wanted.map(sheetNamer());
        for (const name of names) expect(name).toMatch(/^(?!['\s])[^*?:\\/[\]]{1,31}(?<!['\s])$/u);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});
