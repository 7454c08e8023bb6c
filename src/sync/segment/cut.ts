import type { JournalEvent } from '#src/journal/envelope.js';
import { monthOf } from './name.js';
import type { SegmentContents } from './write.js';

/** The part of a segment's contents that follows from its events. */
export type SegmentCut = Pick<SegmentContents, 'replica' | 'incarnation' | 'first' | 'prev' | 'events'>;

/** How much a segment holds at most: it is read as a whole. */
const mostEvents = 2_000;
const mostBytes = 1_000_000;

type Pages = Iterable<readonly JournalEvent[]> | AsyncIterable<readonly JournalEvent[]>;

/**
 * Cuts a journal into segments: a new one begins with another month of `recordedAt`, another incarnation or replica,
 * an event that does not follow from the one before, and where one is full (2,000 events or 1,000,000 bytes, of
 * which a single event may have more). The same events are always cut alike; one segment at a time is in memory.
 * @param pages events in the order of their sequences, in parcels of any size
 */
export async function* segmentsOf(pages: Pages): AsyncGenerator<SegmentCut, void> {
  let open: JournalEvent[] = [];
  let size = 0;
  for await (const page of pages) {
    for (const event of page) {
      const bytes = Buffer.byteLength(event.bytes) + 1;
      const isFull = open.length === mostEvents || size + bytes > mostBytes;
      if (isFull || !continues(open.at(-1), event)) {
        yield* cutOf(open);
        open = [];
        size = 0;
      }
      open.push(event);
      size += bytes;
    }
  }
  yield* cutOf(open);
}

function continues(before: JournalEvent | undefined, event: JournalEvent): boolean {
  return (
    before !== undefined &&
    before.hash === event.prev &&
    before.replica === event.replica &&
    before.incarnation === event.incarnation &&
    monthOf(before.recordedAt) === monthOf(event.recordedAt)
  );
}

function cutOf(events: readonly JournalEvent[]): readonly SegmentCut[] {
  const [first] = events;
  if (!first) return [];
  const { replica, incarnation, sequence, prev } = first;
  return [{ replica, incarnation, first: sequence, prev, events }];
}
