import { describe, expect, it } from '@jest/globals';
import { hashOf, seal } from '#src/journal/seal.js';
import { goldenEnvelope, goldenOrigin } from '../support/golden-events.js';

describe('sealing', () => {
  it('takes SHA-256 over UTF-8', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashOf('ä')).toBe('33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc');
  });

  it('gives the same event the same key, in whatever order its members were set', () => {
    const envelope = goldenEnvelope('area.stated');
    const turned = Object.fromEntries(Object.entries(envelope).toReversed()) as unknown as typeof envelope; // the same members
    expect(seal(turned).hash).toBe(seal(envelope).hash);
  });

  it.each([
    ['ledger', { ledger: 'ledger-1' }],
    ['replica', { replica: 'replica-1' }],
    ['incarnation', { incarnation: 3 }],
    ['sequence', { sequence: 43 }],
    ['lamport', { lamport: 78 }],
    ['claimed time', { recordedAt: '2027-03-15T09:30:00.001Z' }],
    ['actor', { actor: 'Müller' }],
    ['type', { type: 'area.closed' }],
    ['version', { version: 2 }],
    ['subject', { subject: null }],
    ['base', { base: ['00'.repeat(32)] }],
    ['predecessor', { prev: null }],
    ['data', { data: { code: 'x' } }],
    ['origin', { format: 2, origin: goldenOrigin }],
  ])('gives another key where the %s differs', (_, change) => {
    const envelope = goldenEnvelope('area.stated');
    expect(seal({ ...envelope, ...change }).hash).not.toBe(seal(envelope).hash);
  });
});
