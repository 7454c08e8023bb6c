import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compareEvents } from '#src/journal/order.js';

const small = fc.integer({ min: 1, max: 3 });
const event = fc.record({
  lamport: small,
  replica: fc.constantFrom('a', 'B', 'ä'),
  incarnation: small,
  sequence: small,
  hash: fc.constantFrom('00', '0f', 'f0'),
});

describe('the order of events', () => {
  it('is the Lamport counter, then replica, incarnation, sequence and hash', () => {
    const one = { lamport: 1, replica: 'a', incarnation: 1, sequence: 1, hash: '00' };
    const later = [
      { ...one, hash: '01' },
      { ...one, sequence: 2 },
      { ...one, incarnation: 2 },
      { ...one, replica: 'b' },
      { ...one, lamport: 2 },
    ];
    expect([...later, one].toReversed().toSorted(compareEvents)).toEqual([one, ...later]);
  });

  it('is total: of two different events one is always first, and the same one for everybody', () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(Math.sign(compareEvents(a, b)) + Math.sign(compareEvents(b, a))).toBe(0);
        expect(compareEvents(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        fc.pre(compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0);
        expect(compareEvents(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('sorts texts as SQLite does, by code units and not by a locale', () => {
    const one = { lamport: 1, incarnation: 1, sequence: 1, hash: '00' };
    const events = ['ä', 'b', 'B'].map((replica) => Object.assign({ replica }, one));
    expect(events.toSorted(compareEvents).map(({ replica }) => replica)).toEqual(['B', 'b', 'ä']);
  });
});
