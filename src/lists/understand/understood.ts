import type { Finding } from '#src/domain/import/finding.js';
import type { Sheet, SheetRow } from '../model.js';

/** What a row of a sheet is there for. */
export type RowRole =
  | 'title'
  | 'header'
  /** The row of column numbers below a header: 1, 2, 3 … */
  | 'column-numbers'
  /** A text alone that belongs to all rows below it, such as the name of an area. */
  | 'group-label'
  | 'data'
  | 'subtotal'
  | 'total'
  | 'note';

export interface RoledRow {
  readonly row: SheetRow;
  readonly role: RowRole;
  /** The group labels that hold for the row, the outermost first. */
  readonly groups: readonly GroupLabel[];
}

export interface GroupLabel {
  readonly text: string;
  /** Such as `A12`. */
  readonly cell: string;
}

export interface TableColumn {
  /** From 0. */
  readonly column: number;
  /** The texts of all header rows above the column, joined with blanks, hyphenation by hand undone. */
  readonly title: string;
  /** The same, one for each header row that says something: `['Ansatz', '2016']`. */
  readonly levels: readonly string[];
  readonly hidden: boolean;
}

/** One table of a sheet. A header that is repeated further down with the same titles begins no new one. */
export interface FoundTable {
  readonly sheet: string;
  /** Text above the table that is not part of it: title, date, `Angaben in T€`. */
  readonly titles: readonly { readonly text: string; readonly cell: string }[];
  /** Rows from 0. Where the header is repeated further down, those rows stand among `rows`. */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** All rows that belong to the table, in order, its header rows left out; the label of the first block may stand above them. */
  readonly rows: readonly RoledRow[];
  /** Sums that stand above the header, where some lists have their grand total. */
  readonly sumsAbove: readonly SumAbove[];
}

export interface SumAbove {
  /** The column that is summed. */
  readonly column: number;
  /** Where the figure stands, such as `B2`: not always above the column. */
  readonly cell: string;
  /** The row of the figure, with the figure in the column that is summed. */
  readonly row: SheetRow;
  readonly label: string;
}

export interface UnderstoodSheet {
  readonly sheet: Sheet;
  readonly tables: readonly FoundTable[];
  /** Sums over all tables of the sheet, below the last of them. */
  readonly grandTotals: readonly RoledRow[];
  readonly findings: readonly Finding[];
}

/** What was decided beforehand about a sheet, by its profile. */
export interface SheetDecisions {
  /** Titles of columns that a header must have, in any spelling; null: found by evidence. */
  readonly header: readonly string[] | null;
  /** Rows with one of these texts (folded) in some cell are left out as notes. */
  readonly skipRowsWith: readonly string[];
  /** Rows with one of these texts (folded) in some cell are data, however much they look like sums. */
  readonly dataRowsWith: readonly string[];
  /** Texts (folded) that begin a sum row, beside the usual ones. */
  readonly sumWords: readonly string[];
  /** What stands only in the first row of its group, if anything: rows without it are no sums for that. */
  readonly fillDown: readonly string[];
}
