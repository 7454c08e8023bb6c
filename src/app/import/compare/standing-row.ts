import type { Line } from '#src/domain/line.js';
import type { Said } from './match-rows.js';

/** An event that came from a row of a list. */
export interface FromRow {
  readonly hash: string;
  readonly sheet: string;
  readonly cell: string;
  readonly key: string | null;
}

/** Something that came from an earlier version of a list, and was not taken back by a later one. */
export interface StandingRow extends Said, FromRow {
  readonly number: string;
  /** Of a statement: what it speaks of. */
  readonly subject: string | null;
  readonly batch: string;
  /** The list that it stood in. */
  readonly fileName: string;
  /** The number of the end that somebody wrote by hand; null while it stands. */
  readonly reversedBy: string | null;
  /** The numbers of the repayments that stand on it. */
  readonly repayments: readonly string[];
  /** By the columns that hold the key of the list now: what its key would have been; null: it had one, or nothing tells. */
  readonly laterKey: string | null;
  /** What it took, which is there again when it is taken back; none for statements. */
  readonly lines: readonly Line[];
}
