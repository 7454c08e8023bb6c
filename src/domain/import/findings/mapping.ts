import type { RefusedRow } from './booking.js';

/** The columns that give one measure for several years, such as `Ansatz 2016` and `Ansatz 2017`: `Ansatz`. */
export interface YearMeasure {
  /** What the titles say beside the year; empty where they say nothing else. */
  readonly measure: string;
  readonly columns: readonly { readonly year: number; readonly title: string }[];
}

/** A measure among others, and its columns that do not say their year; `years` are those that are missing. */
export interface OpenMeasure extends YearMeasure {
  readonly withoutYear: readonly { readonly title: string; readonly years: readonly number[] }[];
}

/** What is open between the columns of a list and the fields of what it is imported as. Columns go by their titles. */
export interface MappingFindings {
  /** Several things that the list could be imported as, or none. */
  'target-open': { readonly targets: readonly string[] };
  /** A field that is needed, and no column for it. `columns`, `values` (for all rows) and `sheetName` are proposals. */
  'field-without-column': {
    readonly field: string;
    readonly columns: readonly string[];
    readonly values: readonly string[];
    /** The name of the sheet, where that could give the field. */
    readonly sheetName: string | null;
  };
  /** Two or more columns fit one field. */
  'field-with-columns': {
    readonly field: string;
    /** Whether the list can be imported without it. */
    readonly optional: boolean;
    readonly columns: readonly string[];
  };
  /** One column fits two or more fields. */
  'column-with-fields': { readonly column: string; readonly fields: readonly string[] };
  /**
   * The only columns that fit a field say that they are something near it: granted, not paid. `years`: those that stand
   * side by side.
   */
  'column-means-other': {
    readonly field: string;
    readonly columns: readonly string[];
    readonly years: YearMeasure['columns'];
  };
  /** A column of which nothing was read. */
  'column-unused': { readonly title: string };
  /** Years stand side by side, and each row was taken once for each of them. */
  'years-side-by-side': {
    readonly field: string;
    readonly measure: string;
    readonly years: readonly number[];
  };
  /** Several measures for the same years, and none or more than one that fits the field. */
  'measures-open': { readonly field: string; readonly measures: readonly OpenMeasure[] };
  /** A column among those of a measure that does not say its year; `years` are those that are missing. */
  'year-of-column-open': {
    readonly field: string;
    readonly column: string;
    readonly years: readonly number[];
    /** The columns that do say it. */
    readonly columns: YearMeasure['columns'];
  };
  /** Texts that stand alone above the rows: `fields` are what they could give. */
  'group-labels-open': {
    readonly fields: readonly string[];
    readonly example: string;
    readonly labels: number;
  };
  /** Filled only in the first row of each group, as it seems. `rows` are blank. */
  'fill-down-open': { readonly field: string; readonly title: string; readonly rows: number };
  /** The name of the sheet could give the field. */
  'sheet-name-open': { readonly field: string; readonly value: string };
  /** Texts above a table that call for different factors of its amounts. */
  'scale-open': {
    readonly column: string;
    readonly titles: readonly string[];
    readonly factors: readonly number[];
  };
  /** Amounts in a unit that is not read as euros: cents, another currency, hundreds. `title` is that of the column. */
  'unit-unknown': { readonly title: string; readonly unit: string };
  /** Columns that the profile names and the list does not have. */
  'layout-unknown': { readonly missing: readonly string[]; readonly profile: string };
  /** More than one profile beside the list fits it. */
  'profile-open': { readonly profiles: readonly string[] };
  /** A profile beside the list that cannot be understood and was not needed: another one fits. */
  'profile-unreadable': { readonly profile: string; readonly refused: RefusedRow };
  /** The same where no other fits: it may be the one that is meant. */
  'profile-unreadable-perhaps-meant': { readonly profile: string; readonly refused: RefusedRow };
  /** A profile beside the list that names no titles: nothing tells whether it is meant. */
  'profile-without-titles': { readonly profile: string };
  /** A sheet that the profile names is not there. */
  'sheet-missing': { readonly sheet: string };
  /** A control sum that the profile expects stands nowhere, or is another one. */
  'expected-sum-differs': {
    readonly expectedCents: number;
    readonly rowsCents: number;
    readonly label: string;
  };
  /** A row without what it needs; `title` is that of the column, or the field's name. */
  'value-missing': { readonly field: string; readonly title: string };
  /** A field that `rows` lack, and that one value may give for the whole list; `candidates` are what it could be. */
  'value-for-list-open': {
    readonly field: string;
    readonly candidates: readonly string[];
    readonly rows: number;
  };
  /** Rows without an amount, which the profile has left out. */
  'blank-amounts-skipped': { readonly rows: number };
}
