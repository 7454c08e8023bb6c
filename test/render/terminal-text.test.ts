import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { textWidth, wrap } from '#src/render/terminal-text.js';

describe('the width of a text in a terminal', () => {
  it('counts what is seen: a letter with its accents once, an emoji twice', () => {
    expect(['abc', 'Ärger', 'A\u0308rger', '🙂', '漢字', ''].map(textWidth)).toEqual([3, 5, 5, 2, 4, 0]);
  });
});

describe('breaking a text into lines', () => {
  it('breaks between words, and within a word only where it is wider than the line', () => {
    expect(wrap('Beispielverein Gröpelingen e.V.', 16)).toEqual(['Beispielverein', 'Gröpelingen e.V.']);
    expect(wrap('Quartiersentwicklung hier', 10)).toEqual(['Quartierse', 'ntwicklung', 'hier']);
  });

  it('loses nothing and keeps within the width', () => {
    const width = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), width, (text, limit) => {
        const lines = wrap(text, limit);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
