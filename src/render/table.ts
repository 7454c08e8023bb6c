import type { Cents } from '#src/domain/cents.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Rows } from './rows.js';
import type { Tone } from './tone.js';

interface ColumnOf<Row, Type, Value> {
  /** Name of the column in scripts: camelCase English. */
  readonly key: string;
  readonly title: Words;
  readonly type: Type;
  /** What stands in the cell of this row; `null` leaves it empty. */
  readonly value: (row: Row, lang: Lang) => Value | null;
  /** May be left out where a terminal is too narrow for all columns; the last such column goes first. */
  readonly dispensable?: boolean;
  /** At most so many characters wide in a workbook; longer texts are broken into lines. */
  readonly widest?: number;
  /** Makes the cells of a workbook live: in English, from addresses of the same row; its result is `value`. */
  readonly formula?: (row: Row, at: CellAt) => string | null;
  /** Where a cell stands out; null where it does not. */
  readonly tone?: (row: Row) => Tone | null;
  /** The sheet of the same workbook that a click on the cell leads to, or cells in it; asked for when the workbook is written. */
  readonly link?: (row: Row) => string | LinkTarget | null;
}

/** Cells of a sheet: `D17`, `D17:D20`. */
export interface LinkTarget {
  readonly sheet: string;
  readonly cells: string;
}

/** The address of the cell that the same row has in another column, such as `D7`. */
export type CellAt = (key: string) => string;

/** A column of a list. Amounts are cents, days `YYYY-MM-DD` (or the period of an old list), percentages fractions (0.125 is 12.5 %). */
export type Column<Row> =
  | ColumnOf<Row, 'text', string>
  | ColumnOf<Row, 'amount', Cents>
  | ColumnOf<Row, 'day', DayOrPeriod>
  | ColumnOf<Row, 'integer' | 'percent' | 'decimal', number>;

/** How a row differs from its neighbours. */
export interface RowLook {
  /** 0 is the outermost; a row of a deeper level is a part of the row above it, and not summed again. */
  readonly level?: number;
  /** `group`: parts follow below. `total`: a sum. `faint`: no longer in force, such as a reversed booking. */
  readonly emphasis?: 'group' | 'total' | 'faint';
}

/** The one description of a list, from which terminal table, TSV, CSV and workbook are made. */
export interface TableOf<Row, RowsOfIt extends Rows<Row>> {
  /** Name in scripts and of files: kebab-case English. */
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly Column<Row>[];
  readonly rows: RowsOfIt;
  readonly look?: (row: Row) => RowLook;
  /** Keys of the amount columns that are summed over the rows of level 0 in a foot row. */
  readonly totals?: readonly string[];
  /** Sentences below the table. */
  readonly notes?: readonly Words[];
}

/** A description whose rows are there. */
export type Table<Row> = TableOf<Row, readonly Row[]>;

/** A description whose rows may be made on the spot. */
export type AnyTable<Row> = TableOf<Row, Rows<Row>>;

/** Numbers stand at the right edge of their column, texts and days at the left. */
export function isNumeric(type: Column<never>['type']): boolean {
  return type !== 'text' && type !== 'day';
}
