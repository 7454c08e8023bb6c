/** What a cell holds. `no-value` is a formula without a result that was saved with it: never a zero. */
export type CellKind = 'text' | 'number' | 'day' | 'boolean' | 'error' | 'no-value';

/** One filled cell of a list, whatever format it came in. Empty cells are not kept. */
export interface Cell {
  readonly kind: CellKind;
  /**
   * `text`: as it stands, composed Unicode; `number`: the stored value, whatever its format shows; `day`: `YYYY-MM-DD`
   * (both date systems are behind us, a time of day is left out); `error`: its code, such as `#REF!`; `no-value`: the
   * formula.
   */
  readonly value: string | number | boolean;
  /**
   * What a person sees in the cell: with German signs (`1.234,50 €`, `03.07.2002`, `WAHR`) from Excel, as it was saved
   * from LibreOffice. Empty for `no-value`.
   */
  readonly text: string;
  /** What few cells have; null for most, since a list has a million of them. */
  readonly extra: CellExtra | null;
}

export interface CellExtra {
  /** Number format, where it is not the general one; of an `.ods` never. */
  readonly format: string | null;
  /** Without the sign `=`. The value is the one that was saved with the file. */
  readonly formula: string | null;
  /** What was noted at the cell. */
  readonly comment: string | null;
}

/** A row that has at least one filled cell. */
export interface SheetRow {
  /** From 0, as the file counts: `index + 1` is what Excel shows. */
  readonly index: number;
  readonly hidden: boolean;
  /** By column from 0; undefined where nothing stands. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Cells that were merged into one: their value stands in the first. Rows and columns from 0, both ends included. */
export interface Merge {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Ascending; rows without any filled cell are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** Columns from 0, ascending: those in which something stands. */
  readonly hiddenColumns: readonly number[];
}

/** Kinds of file, told by the first bytes and never by the name. */
export type FileKind = 'xls' | 'xlsx' | 'xlsm' | 'xlsb' | 'ods' | 'csv';

/** A legacy list as it was read. */
export interface ListFile {
  /** Without its folder. */
  readonly name: string;
  readonly kind: FileKind;
  readonly byteLength: number;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
  readonly sheets: readonly Sheet[];
}
