import type { ImportTarget } from '#src/domain/codes.js';
import type { Cents } from '#src/domain/cents.js';
import type { ControlSum, ImportRows } from '#src/domain/events/import.js';
import type { Finding } from '#src/domain/import/finding.js';

export interface SumOf<Key> {
  readonly of: Key;
  /** Of rows of which nobody knows yet where they count; then `of` is null. */
  readonly open: boolean;
  readonly rows: number;
  readonly amountCents: Cents;
}

/** What an import would do: the answer of `import check`, and the first part of that of `import run`. */
export interface Checked {
  readonly file: string;
  readonly fileHash: string;
  readonly kind: string;
  readonly list: string;
  readonly target: ImportTarget | null;
  /** The file of the profile that was used. */
  readonly profile: string | null;
  /** The batch that this list is a corrected version of. */
  readonly corrects: string | null;
  readonly rows: ImportRows;
  /** Of all rows that were read, and of those that can be booked. */
  readonly sumCents: Cents;
  readonly bookableCents: Cents;
  readonly years: readonly SumOf<number | null>[];
  readonly tracks: readonly SumOf<string | null>[];
  readonly areas: readonly SumOf<string | null>[];
  readonly controlSums: readonly ControlSum[];
  readonly findings: readonly Finding[];
}

export interface Booked extends Checked {
  /** Null where there was nothing to book, or on a dry run. */
  readonly batch: string | null;
  /** How many rows of an earlier version were taken back, because they have vanished. */
  readonly reversed: number;
  /** The sum of what was booked; on a dry run, of what would be. */
  readonly bookedCents: Cents;
  /** First and last number of what was booked. */
  readonly numbers: { readonly first: string; readonly last: string } | null;
  /** Whether findings kept the list from being booked; on a dry run, whether they would. */
  readonly blocked: boolean;
}
