import type { Cents } from '../cents.js';
import type { ImportTarget } from '../codes.js';

/** How many rows came to what. `read` is all of them; the others but `vanished` add up to it. */
export interface ImportRows {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Booked from an earlier version of the list, and no longer in this one. */
  readonly vanished: number;
  /** Not clear enough to be booked. */
  readonly open: number;
}

/** A sum that the list states, and what its rows come to. */
export interface ControlSum {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly statedCents: Cents;
  readonly rowsCents: Cents;
}

/** A list was booked. What was booked from it are events of their own, which name the batch in their origin. */
export interface ImportBooked {
  /** Name of the import, such as `B-7K3Q`. */
  readonly batch: string;
  readonly target: ImportTarget;
  /** SHA-256 of the list file. */
  readonly file: string;
  /** Without its folder. */
  readonly fileName: string;
  /** What the list is called through the years: as its profile says, else as its layout does. */
  readonly list: string;
  /** SHA-256 of the folded titles of its header. */
  readonly layout: string;
  readonly profile: { readonly name: string; readonly hash: string } | null;
  /** The batch that this list is a corrected version of. */
  readonly corrects: string | null;
  readonly rows: ImportRows;
  /** The budget years in it, ascending. */
  readonly years: readonly number[];
  /** The sum of the amounts that were booked. */
  readonly sumCents: Cents;
  readonly controlSums: readonly ControlSum[];
  /** Why it was booked although something spoke against it. */
  readonly reason: string | null;
}

/** A row of a list that was not booked with the others: somebody has to decide about it. */
export interface ImportRowLeftOpen {
  readonly batch: string;
  readonly sheet: string;
  /** The leading cell of the row, such as `A17`. */
  readonly cell: string;
  /** Every cell of the row that was read, with its text as it was shown. */
  readonly cells: Readonly<Record<string, string>>;
  /** The codes of what was found about it. */
  readonly findings: readonly string[];
}

/** What importing a list writes beside what it books. Both are postings without lines. */
export interface ImportContents {
  'import.booked': ImportBooked;
  'import.row-left-open': ImportRowLeftOpen;
}
