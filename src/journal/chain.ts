import type { JournalEvent } from './envelope.js';

/** What can be wrong between an event and the one it names as `prev`. */
export type ChainProblem = 'prev-missing' | 'prev-of-other-replica' | 'sequence-gap' | 'lamport-not-rising';

/** The parts of the event named as `prev` that the chain is held against. */
export type Predecessor = Pick<JournalEvent, 'replica' | 'incarnation' | 'sequence' | 'lamport'>;

/**
 * Holds an event against its predecessor: within an incarnation each counts on by one; the first of an
 * incarnation (sequence 1) continues an event of an earlier one of the same replica, or is the replica's first.
 * @param predecessor the event that `event.prev` names, null where it names none or an unknown one
 */
export function chainProblem(event: JournalEvent, predecessor: Predecessor | null): ChainProblem | null {
  if (predecessor === null) return event.prev === null && event.sequence === 1 ? null : 'prev-missing';
  if (predecessor.replica !== event.replica) return 'prev-of-other-replica';
  if (predecessor.lamport >= event.lamport) return 'lamport-not-rising';
  const countsOn =
    event.sequence === 1
      ? predecessor.incarnation < event.incarnation
      : predecessor.incarnation === event.incarnation && predecessor.sequence === event.sequence - 1;
  return countsOn ? null : 'sequence-gap';
}
