import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

/** What a replica wrote that this program does not understand. */
export interface UnknownOfReplica {
  readonly replica: string;
  readonly types: readonly string[];
  readonly events: number;
  /** The first of them in order; null where whole segments are of a later format. */
  readonly first: string | null;
  /** Segments of a later format, which wait unread. */
  readonly segments: number;
}

export type UnknownEvents = Omit<UnknownOfReplica, 'first'>;

/** A newer program is at work there: nothing is lost, and this program cannot count it yet. */
export function unknownEvents(
  unknown: readonly UnknownOfReplica[],
): Noticed<'unknown-events', UnknownEvents>[] {
  return unknown.map(({ first, ...facts }) => ({
    kind: 'unknown-events',
    key: [facts.replica],
    subject: subjects.replica(facts.replica),
    events: first === null ? [] : [first],
    facts,
  }));
}
