import type { JournalEvent } from '#src/journal/envelope.js';

/** Where a segment belongs, what it holds, and its first and last line: everything but its events. */
export interface SegmentRecord {
  readonly path: string;
  /** Of the whole file. */
  readonly sha256: string;
  readonly replica: string;
  readonly incarnation: number;
  readonly first: number;
  /** One below `first` in a segment without events. */
  readonly last: number;
  readonly headerLine: string;
  readonly ending: string;
}

/** A segment that was read and checked, with all that is needed to take it in. */
export interface Arrived extends SegmentRecord {
  /** The hash of the event before the first, null before the replica's first of all. */
  readonly prev: string | null;
  readonly publicKey: string;
  readonly events: readonly JournalEvent[];
}
