import { chainProblem } from '#src/journal/chain.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { SegmentHeader } from './header.js';
import type { SegmentProblemCode } from './problem.js';

/**
 * Holds an event against the header and the event before it in the segment. Whether the event before the first one
 * (`prev`) is where it should be is for the reader to find out, who may not have it yet.
 * @param before the event before it in the segment, null for the first
 */
export function eventProblem(
  event: JournalEvent,
  before: JournalEvent | null,
  header: Pick<SegmentHeader, 'ledger' | 'replica' | 'incarnation' | 'first' | 'prev'>,
): SegmentProblemCode | null {
  if (event.ledger !== header.ledger) return 'foreign-ledger';
  if (event.replica !== header.replica || event.incarnation !== header.incarnation) {
    return 'event-of-other-writer';
  }
  if (event.prev !== (before === null ? header.prev : before.hash)) return 'prev-differs';
  if (before !== null) return chainProblem(event, before);
  return event.sequence === header.first ? null : 'sequence-gap';
}
