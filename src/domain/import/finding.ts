import type { BookingFindings } from './findings/booking.js';
import type { MappingFindings } from './findings/mapping.js';
import type { NameFindings } from './findings/names.js';
import type { ReadingFindings } from './findings/reading.js';
import type { TableFindings } from './findings/tables.js';
import type { ValueFindings } from './findings/values.js';

/** All that can be noticed about a list, with its facts. One interface for each step of an import, in `findings/`. */
export interface FindingFacts
  extends ReadingFindings, TableFindings, ValueFindings, MappingFindings, NameFindings, BookingFindings {}

export type FindingCode = keyof FindingFacts;

/** Where something stands in a list; null where the whole file or the whole sheet is meant. */
export interface ListPlace {
  readonly sheet: string | null;
  /** As Excel writes it, such as `D17`; a column is `D`, a row `17`. */
  readonly cell: string | null;
}

/** The place of what is about the list as a whole. */
export const wholeList: ListPlace = { sheet: null, cell: null };

/**
 * Something about a list that a person should know (a note), decide (a question) or put right (an error).
 * Codes and facts; `messages/import` has the sentences. What weight a code has stands in `severity.ts`.
 */
export type Finding<Codes extends FindingCode = FindingCode> = {
  [C in Codes]: {
    readonly code: C;
    readonly facts: FindingFacts[C];
    readonly place: ListPlace;
    /** What stood there, and how it was read; null where neither applies. */
    readonly text: string | null;
    readonly reading: string | null;
  };
}[Codes];
