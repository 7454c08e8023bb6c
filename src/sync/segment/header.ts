import { compareText } from '#src/domain/compare.js';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import { hasShape, isCount, isHash, isMoment, isOptional, isText } from '#src/journal/shape.js';
import { highestIncarnation, highestSequence, replicaName } from './name.js';

/** The version of the segment itself: its header and its last line. */
export const segmentFormat = 1;

/**
 * What a program must know to read all events of a segment; it rises with the format of the events' envelope, not
 * with new types of event, which an older program keeps and passes on.
 */
export const readerVersion = 1;

/** How far the writer of a segment has the events of another replica: the event it has last, and all before it. */
export interface Seen {
  readonly replica: string;
  readonly incarnation: number;
  readonly sequence: number;
  readonly hash: string;
}

/** The first line of a segment. */
export interface SegmentHeader {
  readonly format: number;
  /** The least `readerVersion` that reads the segment. */
  readonly leastReader: number;
  readonly ledger: string;
  readonly replica: string;
  readonly incarnation: number;
  /** The sequence of the first event; without events that of the writer's next one. */
  readonly first: number;
  /** The sequence of the last event; one below `first` without events. */
  readonly last: number;
  /** The hash of the replica's event before the first, null before its first of all. */
  readonly prev: string | null;
  /** By replica, incarnation, sequence, hash. Two branches of a fork are two entries. */
  readonly seen: readonly Seen[];
  /** When the segment was made, in ISO 8601 in UTC, as the writer's clock claimed. Shown, never compared. */
  readonly recordedAt: string;
  /** The version of the program that wrote it. Shown. */
  readonly program: string;
  /** Belongs to the private key that the last line was signed with: 64 hexadecimal digits. */
  readonly publicKey: string;
}

export function compareSeen(a: Seen, b: Seen): number {
  return (
    compareText(a.replica, b.replica) ||
    a.incarnation - b.incarnation ||
    a.sequence - b.sequence ||
    compareText(a.hash, b.hash)
  );
}

const word = /^[!-~]{1,64}$/; // printable ASCII without blanks

function isAscii(value: unknown): boolean {
  return isText(value) && word.test(value);
}

function isReplica(value: unknown): boolean {
  return isText(value) && replicaName.test(value);
}

function isCountTo(highest: number): (value: unknown) => boolean {
  return (value) => isCount(value) && Number(value) <= highest;
}

const isIncarnation = isCountTo(highestIncarnation);
const isSequence = isCountTo(highestSequence);

const isSeen = hasShape<Seen>({
  replica: isReplica,
  incarnation: isIncarnation,
  sequence: isSequence,
  hash: isHash,
});

/** By hand, as the envelope of events: a schema library would cost more than a command that finds nothing new. */
const isHeader = hasShape<SegmentHeader>({
  format: (value) => value === segmentFormat,
  leastReader: isCount,
  ledger: isAscii,
  replica: isReplica,
  incarnation: isIncarnation,
  first: isSequence,
  last: (value) => value === 0 || isSequence(value),
  prev: isOptional(isHash),
  seen: (value) => Array.isArray(value) && value.every(isSeen) && isAscending(value),
  recordedAt: isMoment,
  program: isAscii,
  publicKey: isHash,
});

function isAscending(all: readonly Seen[]): boolean {
  return all.every((one, at) => at === 0 || compareSeen(all[at - 1] ?? one, one) < 0);
}

/** Whether the members agree with each other. */
function isConsistent({ first, last, prev }: SegmentHeader): boolean {
  return last >= first - 1 && (first === 1 || prev !== null);
}

/** The bytes of a header, without the line break. */
export function headerText(of: SegmentHeader): string {
  return canonicalText(of as unknown as Canonical); // an interface has no index signature; its members are canonical
}

/** Reads the first line of a segment, in its canonical form alone. */
export function readHeader(line: string): SegmentHeader | 'newer-format' | 'header-unreadable' {
  const value = parsed(line);
  if (isNewer(value)) return 'newer-format';
  if (!isHeader(value) || !isConsistent(value) || headerText(value) !== line) return 'header-unreadable';
  return value.leastReader > readerVersion ? 'newer-format' : value;
}

/** Every later format names itself in this member too. */
function isNewer(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'format' in value && typeof value.format === 'number' && value.format > segmentFormat;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
