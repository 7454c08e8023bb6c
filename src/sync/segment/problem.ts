import type { ChainProblem } from '#src/journal/chain.js';

/** Why bytes are no segment, roughly in the order in which it is looked for. */
export type SegmentProblemCode =
  /** What lies there is no file, or may not be read. */
  | 'not-readable'
  /** Larger than any segment. */
  | 'too-large'
  /** Something that a text tool or a broken drive has made of it. */
  | 'not-utf8'
  | 'byte-order-mark'
  | 'carriage-return'
  /** The last line is not the one with hash and signature: the end is missing. */
  | 'cut'
  /** Something follows after the line with hash and signature. */
  | 'trailing-bytes'
  | 'hash-differs'
  /** Written by a later program: to be kept, and read once this program is as new. */
  | 'newer-format'
  | 'header-unreadable'
  | 'foreign-ledger'
  /** Signed with another key than the replica is known by. */
  | 'key-differs'
  | 'count-differs'
  | 'signature-differs'
  | 'event-unreadable'
  | 'event-of-other-writer'
  /** The event names another one before it than the one that stands there. */
  | 'prev-differs'
  /** Its event counts on from events that nobody can have written. */
  | 'lamport-too-far'
  | ChainProblem;

/** What is wrong with a segment, and in which line, counted from 1. */
export interface SegmentProblem {
  readonly code: SegmentProblemCode;
  readonly line: number;
}
