import type { Cents } from '#src/domain/cents.js';
import type { ImportBooked } from '#src/domain/events/import.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { ListRecord } from '#src/lists/record.js';
import type { Booking, Compared } from '../compare/compared.js';
import type { FromRow } from '../compare/standing-row.js';
import type { Checked } from '../checked.js';
import type { NameDraft } from '../names/name-book.js';

/** A row that cannot be booked as it stands, and the codes of what was found about it. */
export interface RowLeftOpen {
  readonly record: ListRecord;
  readonly codes: readonly string[];
  /** Cells whose texts are not kept: whoever is named there may be a natural person, and the journal is for ever. */
  readonly withheld: readonly string[];
}

/** All that is decided about a list before anything is written. */
export interface DecidedList {
  readonly new: readonly Booking[];
  readonly changed: readonly Booking[];
  readonly vanished: Compared['vanished'];
  readonly names: readonly NameDraft[];
  readonly open: readonly RowLeftOpen[];
  /** What earlier versions of the list left open: `open` takes its place. */
  readonly settled: readonly FromRow[];
  /** What the batch will say of itself; its name and the reason come with the booking. */
  readonly statement: Omit<ImportBooked, 'batch' | 'reason'>;
  /** Of all rows, by where their amounts count, as far as that can be told. */
  readonly sums: Pick<Checked, 'sumCents' | 'years' | 'tracks' | 'areas'>;
  /** Of the rows that are not open. */
  readonly bookableCents: Cents;
  readonly findings: readonly Finding[];
}
