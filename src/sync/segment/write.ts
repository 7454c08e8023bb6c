import type { JournalEvent } from '#src/journal/envelope.js';
import { eventProblem } from './chain.js';
import {
  compareSeen,
  readHeader,
  readerVersion,
  segmentFormat,
  headerText,
  type Seen,
  type SegmentHeader,
} from './header.js';
import type { SigningKeys } from './keys.js';
import { sealLines } from './lines.js';
import { pathOf } from './name.js';

/** What goes into a segment: events of one incarnation of one replica, each after the one before it, or none. */
export interface SegmentContents {
  readonly ledger: string;
  readonly replica: string;
  readonly incarnation: number;
  /** The sequence of the first event; without events that of the writer's next one. */
  readonly first: number;
  /** The hash of the replica's event before the first, null before its first of all. */
  readonly prev: string | null;
  readonly events: readonly JournalEvent[];
  /** In any order. */
  readonly seen: readonly Seen[];
  /** Now, in ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** The version of this program. */
  readonly program: string;
}

/** A segment to be put on the share. */
export interface WrittenSegment {
  /** Where it belongs on the share. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly sha256: string;
  /** The first and the last line. */
  readonly headerLine: string;
  readonly ending: string;
}

/**
 * Makes the file of a segment. The same contents give the same bytes.
 * @throws RangeError for events that do not follow from each other, or names that no segment can have. A bug in the
 * caller.
 */
export function writeSegment(contents: SegmentContents, keys: SigningKeys): WrittenSegment {
  const { events, ...rest } = contents;
  const header: SegmentHeader = {
    ...rest,
    format: segmentFormat,
    leastReader: readerVersion,
    last: contents.first + events.length - 1,
    seen: contents.seen.toSorted(compareSeen),
    publicKey: keys.publicKey,
  };
  refuseUnsound(header, events);
  const headerLine = headerText(header);
  const sealed = sealLines([headerLine, ...events.map((event) => event.bytes)], keys.privateKey);
  const path = pathOf(header, (events[0] ?? header).recordedAt, sealed.sha256);
  return { ...sealed, path, headerLine };
}

function refuseUnsound(header: SegmentHeader, events: readonly JournalEvent[]): void {
  const read = readHeader(headerText(header));
  if (typeof read === 'string') throw new RangeError(`no header of a segment: ${headerText(header)}`);
  for (const [at, event] of events.entries()) {
    const code = eventProblem(event, events[at - 1] ?? null, header);
    if (code) throw new RangeError(`${code}: event ${event.hash} cannot stand in this segment`);
  }
}
