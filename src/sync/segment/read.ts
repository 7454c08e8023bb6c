import type { JournalEvent } from '#src/journal/envelope.js';
import { readEvent } from '#src/journal/read.js';
import { eventProblem } from './chain.js';
import { readHeader, type SegmentHeader } from './header.js';
import { verify } from './keys.js';
import { hashedLines, type HashedLines } from './lines.js';
import { pathOf } from './name.js';
import type { SegmentProblem, SegmentProblemCode } from './problem.js';

/** A segment that was read and checked. */
export interface Segment extends SegmentHeader {
  readonly events: readonly JournalEvent[];
  /** The first and the last line, as they stand there. */
  readonly headerLine: string;
  readonly ending: string;
  /** Where it belongs on the share, under whatever name it was found. */
  readonly path: string;
  /** Of the whole file: 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What a segment is held against. */
export interface Expected {
  readonly ledger: string;
  /** The public key that a replica is known by, null for one that was not heard of before. */
  readonly keyOf: (replica: string) => string | null;
}

/** Which line is the header, and which the first event. */
const lineOfHeader = 1;
const firstEventLine = 2;

/**
 * Reads a file as a segment, and checks everything that can be seen from it alone: its text, hash, owner, key and
 * signature, and its events one after the other. Never throws, whatever the bytes are.
 */
export function readSegment(bytes: Uint8Array, expected: Expected): Segment | SegmentProblem {
  const hashed = hashedLines(bytes);
  if ('code' in hashed) return hashed;
  const [first = '', ...rest] = hashed.lines;
  const header = readHeader(first);
  if (typeof header === 'string') return { code: header, line: lineOfHeader };
  const code = ownerProblem(header, expected) ?? countProblem(header, rest.length);
  if (code) return { code, line: lineOfHeader };
  if (!isSigned(header, hashed)) return { code: 'signature-differs', line: hashed.lines.length + 1 };
  const events = readEvents(rest, header);
  if ('code' in events) return events;
  const { sha256, ending } = hashed;
  const { recordedAt } = events[0] ?? header;
  return { ...header, events, headerLine: first, ending, path: pathOf(header, recordedAt, sha256), sha256 };
}

function ownerProblem(header: SegmentHeader, { ledger, keyOf }: Expected): SegmentProblemCode | null {
  if (header.ledger !== ledger) return 'foreign-ledger';
  return (keyOf(header.replica) ?? header.publicKey) === header.publicKey ? null : 'key-differs';
}

function countProblem({ first, last }: SegmentHeader, events: number): SegmentProblemCode | null {
  return last - first + 1 === events ? null : 'count-differs';
}

function isSigned({ publicKey }: SegmentHeader, { bodySha256, signature }: HashedLines): boolean {
  return verify(bodySha256, signature, publicKey);
}

function readEvents(
  lines: readonly string[],
  header: SegmentHeader,
): readonly JournalEvent[] | SegmentProblem {
  const events: JournalEvent[] = [];
  for (const [at, bytes] of lines.entries()) {
    const event = readEvent(bytes);
    if (typeof event === 'string') return { code: 'event-unreadable', line: at + firstEventLine };
    const code = eventProblem(event, events.at(-1) ?? null, header);
    if (code) return { code, line: at + firstEventLine };
    events.push(event);
  }
  return events;
}
