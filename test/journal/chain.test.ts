import { describe, expect, it } from '@jest/globals';
import { chainProblem } from '#src/journal/chain.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { seal } from '#src/journal/seal.js';
import { goldenEnvelope } from '../support/golden-events.js';

/** Replica 0, incarnation 2, sequence 42, Lamport 77. */
const event: JournalEvent = seal(goldenEnvelope('area.stated'));
const before = { replica: 'replica-0', incarnation: 2, sequence: 41, lamport: 76 };

describe('chain', () => {
  it('counts on by one within an incarnation, however far the Lamport counter jumps', () => {
    expect(chainProblem(event, before)).toBeNull();
    expect(chainProblem(event, { ...before, lamport: 3 })).toBeNull();
  });

  it('begins with the first event of a replica, which names none before it', () => {
    expect(chainProblem({ ...event, prev: null, sequence: 1 }, null)).toBeNull();
  });

  it('goes on from an earlier incarnation with sequence 1', () => {
    const first = { ...event, incarnation: 4, sequence: 1 };
    expect(chainProblem(first, { ...before, incarnation: 2 })).toBeNull();
    expect(chainProblem(first, { ...before, incarnation: 4 })).toBe('sequence-gap');
  });

  it('misses a predecessor that is named and not there, or not named where there must be one', () => {
    expect(chainProblem(event, null)).toBe('prev-missing');
    expect(chainProblem({ ...event, prev: null }, null)).toBe('prev-missing');
  });

  it.each([
    ['prev-of-other-replica', { ...before, replica: 'replica-1' }],
    ['lamport-not-rising', { ...before, lamport: 77 }],
    ['sequence-gap', { ...before, sequence: 40 }],
    ['sequence-gap', { ...before, sequence: 42 }],
    ['sequence-gap', { ...before, incarnation: 1 }],
  ])('finds %s', (problem, predecessor) => {
    expect(chainProblem(event, predecessor)).toBe(problem);
  });
});
