import type { Draft } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { Candidate } from '../target.js';
import type { StandingRow } from './standing-row.js';

/** What is to be written for rows of the list; `replaces` is what they said before, which is taken back. */
export interface Booking {
  readonly candidate: Candidate;
  /** What the candidate states that does not stand yet; null: the posting that it is, made when it is written. */
  readonly drafts: readonly Draft[] | null;
  readonly replaces: StandingRow | null;
}

/** The rows of a list, held against what stands already. Every candidate is new, changed or unchanged. */
export interface Compared {
  readonly new: readonly Booking[];
  readonly changed: readonly Booking[];
  readonly unchanged: readonly Candidate[];
  readonly vanished: readonly StandingRow[];
  /** Candidates that cannot be booked, because something else stands. */
  readonly refused: readonly Candidate[];
  readonly findings: readonly Finding[];
}
