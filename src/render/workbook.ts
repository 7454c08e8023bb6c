import type { Lang } from '#src/messages/phrase.js';
import type { Cell, Role } from './cells.js';
import type { PlacedChart } from './chart.js';
import type { CellRange } from './ranges.js';
import type { Pages } from './rows.js';

/** The description of a workbook. The same description makes the same bytes, whenever and wherever. */
export interface Workbook extends WorkbookProperties {
  readonly sheets: readonly Sheet[];
}

export interface WorkbookProperties {
  readonly lang: Lang;
  readonly title: string;
  readonly subject: string;
  /** Says which report of which year this is, such as `llq report=allocation year=2027`; see `readWorkbookMark`. */
  readonly mark: string;
  /** The state of the journal that the figures show, printed at the foot of every page. */
  readonly state: string;
  /** The moment that the document gives as its making; without it a fixed one, since a clock would change the bytes. */
  readonly asOf?: Date;
}

export interface Sheet {
  /** Allowed and unique; `WorkbookBuilder` sees to it. */
  readonly name: string;
  /** The widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** All of them but for those that are streamed. */
  readonly rows: readonly SheetRow[];
  readonly streamed: StreamedRows | null;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: 'portrait' | 'landscape';
  /** Printed on a single page, however small that makes it; for sheets with pictures. */
  readonly onePage: boolean;
  /** The header rows, repeated on every printed page. */
  readonly repeated: RowSpan | null;
  /** The header row and the rows that can be filtered, over all columns. */
  readonly filtered: RowSpan | null;
  /** Bars behind numbers, as long as their share of the largest number of the same group of ranges. */
  readonly dataBars: readonly (readonly CellRange[])[];
  readonly charts: readonly PlacedChart[];
}

/** Rows that stand below each other and are made while they are written: there are too many of them. */
export interface StreamedRows {
  /** The number of the first one, from 1. */
  readonly first: number;
  readonly count: number;
  /** One row of each kind that comes: see `rowKind`. No cell spans others or leads anywhere. */
  readonly samples: readonly SheetRow[];
  readonly pages: () => Pages<SheetRow>;
}

/** Row numbers from 1, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface SheetRow {
  readonly role: Role;
  /** One entry for each column from the left; columns that are not named are empty. */
  readonly cells: readonly (Cell | null)[];
  /** How deep the first column is indented. */
  readonly level: number;
}
