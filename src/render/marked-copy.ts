import type { Tone } from './tone.js';
import type { Sheet, WorkbookProperties } from './workbook.js';

/** What is said about a cell of a copied sheet. */
export interface Mark {
  /** Its colour hangs on it. */
  readonly tone: Tone;
  /** Shown when the pointer rests on the cell; null: the colour alone. */
  readonly comment: Comment | null;
  /** The cell of the front sheet that a click leads to, such as `A12`. */
  readonly backTo: string | null;
}

export interface Comment {
  /** Printed bold, above the text. */
  readonly heading: string;
  readonly text: string;
}

interface CopiedCellOf<Kind, Value> {
  readonly kind: Kind;
  readonly value: Value;
  /** A number format as the source had it; null: the plain one. One that is not safe to repeat is left out. */
  readonly format: string | null;
}

/** A value of a foreign sheet. Days are `YYYY-MM-DD`. There are no formulas. */
export type CopiedCell =
  CopiedCellOf<'text' | 'day', string> | CopiedCellOf<'number', number> | CopiedCellOf<'boolean', boolean>;

export interface CopiedRow {
  /** From 0, as the source counts. */
  readonly index: number;
  /** By column from 0; undefined where nothing stands. */
  readonly cells: readonly (CopiedCell | undefined)[];
}

/** A foreign sheet with marks in it. */
export interface CopiedSheet {
  /** Allowed and unique; see `copiedSheetNames`. */
  readonly name: string;
  /** Rows from 0 that are shown as titles; the first of them, and those that follow at once, stay in view. */
  readonly headerRows: ReadonlySet<number>;
  /** Its tab is grey: the source hid it. */
  readonly isFaint: boolean;
  /** Ascending. Read more than once, one row at a time: a sheet may be too large to be kept twice. */
  readonly rows: Iterable<CopiedRow>;
  /** By cell; see `cellKey`. */
  readonly marks: ReadonlyMap<number, Mark>;
}

/** More than any sheet has. */
const columnsOfASheet = 16_384;

/** A cell as the key of a mark, row and column from 0: a list may have more marks than there is room for maps. */
export function cellKey(row: number, column: number): number {
  return row * columnsOfASheet + column;
}

/** Row and column from 0 of the key of a mark. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columnsOfASheet), column: key % columnsOfASheet };
}

/**
 * The description of a workbook that repeats the values of foreign sheets, marks cells in them, and lists the marks on
 * a sheet in front. The same description makes the same bytes.
 */
export interface MarkedCopy extends WorkbookProperties {
  readonly front: Sheet;
  readonly sheets: readonly CopiedSheet[];
}
