import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { Period } from '#src/domain/period.js';
import type { ListPlace } from '#src/domain/import/finding.js';
import type { Noun } from '#src/domain/refusals/name.js';

/** What is read from a cell for a field. Names are texts here: who is meant is found out against the ledger. */
export interface FieldValues {
  text: string;
  name: string;
  /** Cents. */
  amount: Cents;
  day: Day;
  'day-or-period': Day | Period;
  year: number;
  /** A decimal with a point. */
  decimal: string;
  /** The code of a fixed list. */
  choice: string;
}
export type FieldType = keyof FieldValues;

/** A field of what a list is imported as. */
export interface Field {
  readonly type: FieldType;
  /** Whether a row without it cannot be booked; a list without a column for it needs a constant. */
  readonly required: boolean;
  /** Titles that columns for it have, German and English; compared folded and fuzzily. */
  readonly words: readonly string[];
  /** Of days and periods: whether they are past, so that none lies beyond the next year. */
  readonly past?: true;
  /**
   * Beginnings of words in titles, folded: `own` tell the field from something near it, `other` are of that. A column
   * that says the other is asked about: what was granted need not have been paid.
   */
  readonly near?: { readonly own: readonly string[]; readonly other: readonly string[] };
  /** Of a name: what it names, where that is registered. */
  readonly noun?: Noun;
  /** Of a choice: words (German, English) for each code. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}
export type Fields = Readonly<Record<string, Field>>;

/** One value of a record, and where it stood. */
export interface FieldValue<T extends FieldType = FieldType> {
  readonly value: FieldValues[T];
  /** As it stood. */
  readonly text: string;
  /** Null where it did not stand in the row but was given for all: a constant, the name of the sheet. */
  readonly cell: string | null;
}

/** One row of a list (or one of its years, where years stand side by side), read but not yet booked. */
export interface ListRecord {
  /** Sheet and leading cell: that of the amount, else of the first value. */
  readonly place: ListPlace & { readonly sheet: string; readonly cell: string };
  /** By field; fields without a value are left out. */
  readonly values: ReadonlyMap<string, FieldValue>;
  /** As in `values`, without its text and its place, which are made when they are asked for; undefined: there is none. */
  readonly value: (field: string) => FieldValue['value'] | undefined;
  /**
   * Every cell that was read for it, with its text: what is kept as origin. Persons' names are left out. The pairs are
   * made when they are asked for: kept for each row of a long list they would be the most of its memory.
   */
  readonly cells: Iterable<readonly [cell: string, text: string]>;
  /** The key fields' texts, folded; null where the profile names none, and where the row has none of them. */
  readonly key: string | null;
  /** Whether something about the row must be decided or put right before it can be booked. */
  readonly open: boolean;
}
