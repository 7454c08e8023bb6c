import type { ImportTarget } from '#src/domain/codes.js';
import type { Draft, EventType } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { Cents } from '#src/domain/cents.js';
import type { Line } from '#src/domain/line.js';
import type { Recipients } from '#src/domain/master-data/recipients.js';
import type { Fields, FieldType, FieldValues, ListRecord } from '#src/lists/record.js';
import type { Reader } from '#src/store/database.js';
import type { Directory } from '../directory.js';

/** A record whose names have been found: `codes` by field, for the fields with a noun (a recipient's identifier). */
export interface ResolvedRecord extends ListRecord {
  readonly codes: Readonly<Record<string, string>>;
}

/** Rows that belong together; the first one leads. */
export type Rows = readonly [ResolvedRecord, ...ResolvedRecord[]];

/** Where an amount of a list counts, for the sums of a check; null where the target knows no such thing. */
export interface Figure {
  readonly year: number | null;
  readonly track: string | null;
  readonly area: string | null;
  readonly cents: Cents;
}

/** What one row, or several that belong together, would book. */
export interface Candidate {
  /** The rows that it was read from. */
  readonly records: Rows;
  /**
   * What the row says, by type of event; the first is what it is recognised by in a later version of the list, even
   * where it stands already. The others are there only where they say something that does not stand yet.
   */
  readonly drafts: readonly [Draft, ...Draft[]];
  readonly figures: readonly Figure[];
  /** What a payment takes of the money that there is; nothing in years that are history. */
  readonly takes?: Line | undefined;
  readonly findings: readonly Finding[];
}

/** Rows that cannot be booked as they stand, and why. */
export interface Rejected {
  readonly records: Rows;
  readonly findings: readonly Finding[];
}

/** What the ledger knows when rows are decided. */
export interface Known {
  readonly reader: Reader;
  readonly directory: Directory;
  readonly recipients: Recipients;
  readonly newId: (length: number) => string;
  /** Such as `liste.xlsx`: the source of what is stated from it. */
  readonly fileName: string;
}

/** A candidate, and the lines of what it takes the place of: their money is there again where it is booked. */
export interface CoverStep {
  readonly candidate: Candidate;
  readonly replaces: readonly Line[];
}

/** `released` is what is taken back whatever becomes of the candidates. */
export type Cover = (
  steps: readonly CoverStep[],
  released: Iterable<Line>,
  reader: Reader,
) => Promise<readonly (Candidate | Rejected)[]>;

/** The numbers of what candidates are and somebody has recorded by hand already. */
export type FindRecorded = (
  candidates: readonly Candidate[],
  known: Pick<Known, 'reader' | 'recipients'>,
) => Promise<ReadonlyMap<Candidate, string>>;

/** What a list can be imported as: one file each in `targets/`. */
export interface Target {
  readonly name: ImportTarget;
  /** In the order in which people would name them. */
  readonly fields: Fields;
  /** The type of event that a row becomes first. */
  readonly books: EventType;
  /** Whether a row with the amount zero says something; else it is left out. */
  readonly booksZeros: boolean;
  /** Whether rows say something only together, so that none can be booked while one of them is open. */
  readonly indivisible: boolean;
  /**
   * Decides rows in the order of the list, none of them open. A rule that says no to a row becomes its finding, not an
   * exception. Whether there is money for what the rows take is not asked here, but by `cover`.
   */
  readonly decide: (
    records: readonly ResolvedRecord[],
    known: Known,
  ) => Promise<readonly (Candidate | Rejected)[]>;
  /**
   * Holds what is really to be booked against the money that there is, each candidate on top of those before it: one
   * that is not covered is rejected. To be asked once it is known what stands already, and again where it is written.
   * Null where rows take no money that others have to leave.
   */
  readonly cover: Cover | null;
  /** Null where rows are statements: what stands for their subjects is told anyway. */
  readonly findRecorded: FindRecorded | null;
  /**
   * What the data of the first draft say, as a list of texts of fixed length: two rows with the same texts say the
   * same, rows that differ in one text are likely the same row, corrected. What follows from the state of the ledger
   * (such as by how much a payment exceeds) is not in it.
   */
  readonly content: (data: never) => readonly string[];
  /** Which of these texts say where a row counts, such as year and area: a list may be that of one area only. */
  readonly scope: readonly number[];
}

/** The value of a field of this type; undefined where the row has none. */
export function valueOf<T extends FieldType>(
  record: ListRecord,
  field: string,
  _type: T,
): FieldValues[T] | undefined {
  return record.value(field) as FieldValues[T] | undefined; // it was read as the field's declaration says
}
