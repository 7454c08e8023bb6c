import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader } from '../database.js';
import { storedEvent, type StoredBytes } from '../queries/event.js';

/** What is kept of a segment whose events are in the journal. */
export interface KeptSegment {
  readonly path: string;
  readonly sha256: string;
  readonly replica: string;
  readonly incarnation: number;
  readonly first: number;
  readonly last: number;
  readonly tip: string | null;
  readonly header: string;
  readonly ending: string;
  readonly on_share: number;
}

/** Where all segments lie whose events are in the journal, and which were on the share: in the order of their paths. */
export function segmentPlaces(reader: Reader): Promise<Pick<KeptSegment, 'path' | 'on_share'>[]> {
  return reader.selectFrom('segment').select(['path', 'on_share']).orderBy('path').execute();
}

/** The lines of the segment that is kept under this path, as they lie on the share; null where none is kept there. */
export async function linesAt(reader: Reader, path: string): Promise<string[] | null> {
  const segment = await reader.selectFrom('segment').selectAll().where('path', '=', path).executeTakeFirst();
  if (!segment) return null;
  const events = await eventsOf(reader, segment);
  return [segment.header, ...events.map(({ bytes }) => bytes), segment.ending];
}

/** The events of a segment, in their order. */
export async function eventsOf(reader: Reader, segment: KeptSegment): Promise<readonly StoredBytes[]> {
  const { replica, incarnation, first, last, tip } = segment;
  const rows = await reader
    .selectFrom('event')
    .select(['hash', 'bytes'])
    .where('replica', '=', replica)
    .where('incarnation', '=', incarnation)
    .where('sequence', '>=', first)
    .where('sequence', '<=', last)
    .orderBy('sequence')
    .execute();
  return rows.length === last - first + 1 ? rows : branchUpTo(tip, rows.map(storedEvent));
}

/** Of the branches of a fork the one that ends with this event. */
function branchUpTo(tip: string | null, events: readonly JournalEvent[]): JournalEvent[] {
  const byHash = new Map(events.map((event) => [event.hash, event]));
  const branch: JournalEvent[] = [];
  for (let event = byHash.get(tip ?? ''); event; event = byHash.get(event.prev ?? '')) branch.unshift(event);
  return branch;
}
