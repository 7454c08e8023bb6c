import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';

const text = fc.string({ unit: 'grapheme' }).filter((drawn) => !/\p{Surrogate}/u.test(drawn));

const { value } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((n) => n + 0), // JSON has no minus zero to give back
    text,
    fc.array(tie('value')),
    fc.dictionary(text, tie('value'), { noNullPrototype: true }),
  ),
}));

/** The same value with the keys of all its objects in another order. */
function turned(original: Canonical): Canonical {
  if (Array.isArray(original)) return original.map(turned);
  if (typeof original !== 'object' || original === null) return original;
  const entries = Object.entries(original).map(([key, member]): [string, Canonical] => [key, turned(member)]);
  return Object.fromEntries(entries.toReversed());
}

function nested(levels: number): Canonical {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

describe('canonical text', () => {
  it('is JSON without blanks, keys in order of their code units, texts as they are', () => {
    const written = canonicalText({ b: [1, -2, null], a: 'Gröpelingen "West"\n', ä: {}, B: true });
    expect(written).toBe('{"B":true,"a":"Gröpelingen \\"West\\"\\n","b":[1,-2,null],"ä":{}}');
  });

  it('sorts keys beyond the basic plane by code units, as RFC 8785 does', () => {
    expect(canonicalText({ '\u{1F600}': 1, '\uFB33': 2 })).toBe('{"\u{1F600}":1,"\uFB33":2}');
  });

  it('says what was meant, and says it again in the same bytes', () => {
    fc.assert(
      fc.property(value, (original) => {
        const written = canonicalText(original);
        expect(JSON.parse(written)).toEqual(original);
        expect(canonicalText(JSON.parse(written))).toBe(written);
      }),
    );
  });

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(value, (original) => {
        expect(canonicalText(turned(original))).toBe(canonicalText(original));
      }),
    );
  });

  it('has no minus zero', () => {
    expect(canonicalText(-0)).toBe('0');
  });

  it.each([
    ['a fraction', 0.5],
    ['an integer that is not exact', 2 ** 53],
    ['what is no number', NaN],
    ['half of a surrogate pair', 'a\uD800'],
    ['half of a surrogate pair in a key', { '\uDC00': 1 }],
    ['65 levels', nested(65)],
  ])('does not exist for %s', (_, wrong) => {
    expect(() => canonicalText(wrong)).toThrow(RangeError);
  });

  it('goes 64 levels deep', () => {
    expect(canonicalText(nested(64))).toHaveLength(129);
  });
});
