import { groupBy } from '../group-by.js';
import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

/** A sound segment whose events wait for the one before them. */
export interface WaitingSegment {
  readonly replica: string;
  readonly incarnation: number;
  readonly first: number;
  readonly last: number;
  /** The number of the event before the first, as far as it is known. */
  readonly missing: string;
}

export interface MissingEvents {
  readonly replica: string;
  readonly incarnation: number;
  /** The number of the last event that is missing. */
  readonly missing: string;
  /** How many events are there and wait for it. */
  readonly waiting: number;
}

/** Per incarnation one: what the first of its waiting segments waits for. */
export function missingEvents(
  waiting: readonly WaitingSegment[],
): Noticed<'missing-events', MissingEvents>[] {
  const chains = groupBy(waiting, ({ replica, incarnation }) => `${replica} ${incarnation}`);
  return [...chains.values()].flatMap((segments) => {
    const [first] = segments.toSorted((a, b) => a.first - b.first);
    if (first === undefined) return [];
    const { replica, incarnation, missing } = first;
    const count = segments.reduce((sum, segment) => sum + segment.last - segment.first + 1, 0);
    return [
      {
        kind: 'missing-events' as const,
        key: [replica, incarnation, first.first],
        subject: subjects.replica(replica),
        events: [],
        facts: { replica, incarnation, missing, waiting: count },
      },
    ];
  });
}
