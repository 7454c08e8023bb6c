import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { numberText, parseEventNumber, tagOf } from '#src/journal/number.js';

describe('tag', () => {
  it('is derived from replica and incarnation, the same everywhere and for ever', () => {
    expect(tagOf('replica-0', 1)).toBe(tagOf('replica-0', 1));
    expect([tagOf('replica-0', 1), tagOf('replica-0', 2), tagOf('replica-1', 1)]).toEqual([
      '28C',
      'WV4',
      'S0E',
    ]);
  });

  it('has three characters that are not misread from paper', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (replica, incarnation) => {
        expect(tagOf(replica, incarnation)).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}$/);
      }),
    );
  });
});

describe('event number', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000_000 }), (replica, sequence) => {
        const tag = tagOf(replica, 1);
        expect(parseEventNumber(numberText(tag, sequence))).toEqual({ tag, sequence, part: null });
      }),
    );
  });

  it.each(['K7Q-42.3', ' k7q-42.3 ', 'K7Q - 42.3', 'K7Q–42.3', 'K7Q\u201142.3'])(
    'is read from %j',
    (text) => {
      expect(parseEventNumber(text)).toEqual({ tag: 'K7Q', sequence: 42, part: 3 });
    },
  );

  it('reads O as zero, I and L as one', () => {
    expect(parseEventNumber('oIl-1O')).toEqual({ tag: '011', sequence: 10, part: null });
  });

  it.each([
    '',
    'K7Q',
    'K7Q-',
    'K7Q-0',
    'K7Q-042',
    'K7Q-42.',
    'K7Q-42.0',
    'KK7Q-42',
    'U7Q-42',
    'K7Q-1234567890123456',
  ])('is not read from %j', (text) => {
    expect(parseEventNumber(text)).toBeNull();
  });
});
