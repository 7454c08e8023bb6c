import type { Cents } from '#src/domain/cents.js';
import type { ImportTarget } from '#src/domain/codes.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { ColumnDecisions } from '../values/column.js';

/** How far the names in a field are those of natural persons: beside organisations, `some`. */
export type PersonsIn = 'all' | 'some' | 'none';

/** The column of a field, by its title in any spelling, and how its cells are read. */
export interface ProfileColumn extends ColumnDecisions {
  readonly title: string;
}

/** Amounts that stand in one column for each year: the year and the title of its column. */
export interface YearColumn extends ColumnDecisions {
  readonly year: number;
  readonly title: string;
}

/** A sum that must come out, as somebody knows it. */
export interface ExpectedSum {
  readonly cents: Cents;
  /** Null: over all rows. */
  readonly year: number | null;
  readonly label: string;
}

/** What was decided for one list: makes next year's list run unattended. Every part may be empty. */
export interface Profile {
  /** What the list is called: one name through the years. */
  readonly list: string;
  readonly target: ImportTarget | null;
  /** Null: every visible sheet with a table. */
  readonly sheets: readonly string[] | null;
  readonly skipSheets: readonly string[];
  readonly skipRowsWith: readonly string[];
  readonly dataRowsWith: readonly string[];
  readonly sumWords: readonly string[];
  /** Titles that the header must have; null: told by evidence. */
  readonly header: readonly string[] | null;
  readonly columns: ReadonlyMap<string, ProfileColumn>;
  readonly yearColumns: readonly YearColumn[];
  /** By title, how the cells of columns are read that are found without being named under a field. */
  readonly conventions: ReadonlyMap<string, ColumnDecisions>;
  /** Fields that the list does not give: no column is looked for. */
  readonly withoutFields: readonly string[];
  /** Field that the names of the sheets give, such as `year`. */
  readonly sheetNameField: string | null;
  /** Fields that group labels give, the outermost first; `none` for a level that gives nothing. */
  readonly groupFields: readonly string[];
  /** Fields that stand only in the first row of their group. */
  readonly fillDown: readonly string[];
  /** Fields whose blank cells say that the row has none, however much they look like the former. */
  readonly blankFields: readonly string[];
  /** Values by field for what the list does not say, as people write them. */
  readonly constants: ReadonlyMap<string, string>;
  /** Fields that tell rows apart from year to year, such as a reference. */
  readonly key: readonly string[];
  /** Per noun: what a spelling of the list means (code, identifier or name). */
  readonly spellings: ReadonlyMap<Noun, ReadonlyMap<string, string>>;
  /** Whether recipients that are unknown are registered, but for those whose names look like a registered one. */
  readonly createRecipients: boolean;
  /** Recipients that are registered where they are unknown, whatever their names look like. */
  readonly newRecipients: readonly string[];
  /** Fields whose names are natural persons: name to file reference. */
  readonly persons: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By field, how far its names are those of natural persons; `all` for fields of `persons` that are not here. */
  readonly personsIn: ReadonlyMap<string, PersonsIn>;
  /** Rows without an amount are left out instead of being asked about. */
  readonly skipBlankAmounts: boolean;
  readonly expectedSums: readonly ExpectedSum[];
}
