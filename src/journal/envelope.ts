import type { Origin } from '#src/domain/events/origin.js';
import type { Canonical } from './canonical.js';

/** The version of the envelope itself; the data of each type has a version of its own. */
export const envelopeFormat = 1;

/** The version of the envelope of what was read from a list: the same members, and `origin`. */
export const listedFormat = 2;

/** Everything that is hashed. Key order does not matter here: the canonical bytes sort it. */
export interface Envelope {
  readonly format: number;
  readonly ledger: string;
  readonly replica: string;
  /** Counts the lives of a replica: it rises when a backup is restored, so that no number is given twice. */
  readonly incarnation: number;
  /** Counts from 1 within the incarnation, without gaps. */
  readonly sequence: number;
  /** Greater than that of every event the writer had seen. */
  readonly lamport: number;
  /** ISO 8601 in UTC, as the writer's clock claimed. Shown, never used for order. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly type: string;
  readonly version: number;
  /** What a statement speaks of, or `event:<hash>` for an end; null for a posting, which is its own subject. */
  readonly subject: string | null;
  /** The heads of the subject that the writer saw: hashes, ascending. */
  readonly base: readonly string[];
  /** The replica's event before this one, null for its first. */
  readonly prev: string | null;
  readonly data: Canonical;
  /** Where it was read from; only in `listedFormat`, and always there. */
  readonly origin?: Origin;
}

/** An event as it lies in the journal: its bytes, their hash, and what they say. */
export interface JournalEvent extends Envelope {
  readonly hash: string;
  readonly bytes: string;
}
