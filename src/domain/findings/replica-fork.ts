import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

/** The first number of an incarnation that stands for several events. */
export interface ForkedNumber {
  readonly replica: string;
  readonly incarnation: number;
  readonly number: string;
  /** The events under that number, in their order. */
  readonly hashes: readonly string[];
}

export type ReplicaFork = ForkedNumber;

/** A file was copied, and both copies were written to: from a number on there are two branches, and both count. */
export function replicaForks(forked: readonly ForkedNumber[]): Noticed<'replica-fork', ReplicaFork>[] {
  return forked.map((facts) => ({
    kind: 'replica-fork',
    key: [facts.replica, facts.incarnation],
    subject: subjects.replica(facts.replica),
    events: facts.hashes,
    facts,
  }));
}
