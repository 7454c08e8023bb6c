import { text } from './cells.js';
import type { Cell, Role } from './cells.js';
import type { Chart, PlacedChart } from './chart.js';
import { inSheet } from './ranges.js';
import type { CellRange } from './ranges.js';
import type { RowSpan, Sheet, SheetRow, StreamedRows } from './workbook.js';

/** A column of a sheet, by a key that its report chooses. `width` is in characters. */
export interface SheetColumn<Key extends string> {
  readonly key: Key;
  /** Other keys of the same column, where tables stand below each other. */
  readonly also?: readonly Key[];
  readonly width: number;
}

export interface SheetOptions {
  readonly orientation?: Sheet['orientation'];
  /** Prints all on a single page; for sheets with pictures. */
  readonly onePage?: boolean;
  /** How many columns at the left stay in view; 1 unless told. */
  readonly frozenColumns?: number;
  /** How many rows at the top stay in view; all up to the header unless told. */
  readonly frozenRows?: number;
}

type Cells<Key extends string> = Readonly<Partial<Record<Key, Cell | null>>>;

/** The height of a row of standard text, 15 points. */
const ROW_HEIGHT_MM = 5.29;

/**
 * Writes a sheet row by row, cells by the keys of its columns. What adds a row gives its number as Excel shows it, from
 * which `at` and `range` make addresses for formulas and charts.
 */
export class SheetBuilder<Key extends string> {
  readonly name: string;
  readonly #columns: readonly SheetColumn<Key>[];
  readonly #options: SheetOptions;
  readonly #rows: SheetRow[] = [];
  readonly #charts: PlacedChart[] = [];
  readonly #dataBars: (readonly CellRange[])[] = [];
  #header: RowSpan | null = null;
  #streamed: StreamedRows | null = null;
  #filtered: RowSpan | null = null;

  constructor(name: string, columns: readonly SheetColumn<Key>[], options: SheetOptions) {
    this.name = name;
    this.#columns = columns;
    this.#options = options;
  }

  /** The number that the next row will have. */
  get nextRow(): number {
    return this.#rows.length + (this.#streamed?.count ?? 0) + 1;
  }

  /** A row of cells; `level` indents its first column. */
  row(role: Role, cells: Cells<Key>, level = 0): number {
    return this.append({ role, cells: this.#inOrder(cells), level });
  }

  /** A row with one cell for each column. */
  append(row: SheetRow): number {
    this.#rows.push(row);
    return this.nextRow - 1;
  }

  /** Rows that are made while they are written; once in a sheet. @returns the number of the first */
  stream(rows: Omit<StreamedRows, 'first'>): number {
    if (this.#streamed !== null) throw new Error('a sheet streams its rows once');
    const first = this.nextRow;
    this.#streamed = { ...rows, first };
    return first;
  }

  title(line: string): number {
    return this.append({ role: 'title', cells: [text(line)], level: 0 });
  }

  subtitle(line: string): number {
    return this.append({ role: 'subtitle', cells: [text(line)], level: 0 });
  }

  /** A sentence over the whole width, broken into lines as needed. */
  note(sentence: string, role: 'note' | 'warning' = 'note'): number {
    return this.append({ role, cells: [text(sentence, { span: this.#columns.length })], level: 0 });
  }

  blank(): number {
    return this.append({ role: 'blank', cells: [], level: 0 });
  }

  /**
   * A header row of titles, or of cells where one spans others. The first one and those that follow it at once stay in
   * view and are repeated in print.
   */
  header(titles: Readonly<Partial<Record<Key, string | Cell>>>): number {
    const cells = this.#columns.map((column) => headerCell(titles[keyIn(titles, column)]));
    const row = this.append({ role: 'header', cells, level: 0 });
    if (this.#header === null) this.#header = { first: row, last: row };
    else if (this.#header.last === row - 1) this.#header = { ...this.#header, last: row };
    return row;
  }

  /** The address of a cell for formulas of this sheet: `D7`. */
  at(key: Key, row: number): string {
    return inSheet(this.range(key, row));
  }

  /** Cells of a column, from row `first` to row `last`; see `inSheet`, `fromAnywhere` and `sum`. */
  range(key: Key, first: number, last = first): CellRange {
    return { sheet: this.name, column: this.#indexOf(key), first, last };
  }

  /** Puts filter arrows on the last header row, for the rows below it up to `last`. */
  filterTo(last: number): void {
    if (this.#header !== null) this.#filtered = { first: this.#header.last, last };
  }

  /** Puts bars behind numbers; those of all these ranges have one scale. */
  dataBars(...ranges: readonly CellRange[]): void {
    this.#dataBars.push(ranges);
  }

  /** Puts a chart on a cell; without `at` below all rows so far, where as many rows are kept free. */
  chart(chart: Chart, at?: { key: Key; row: number }): void {
    const column = at === undefined ? 0 : this.#indexOf(at.key);
    this.#charts.push({ ...chart, column, row: at?.row ?? this.nextRow });
    if (at !== undefined) return;
    for (let covered = 0; covered < chart.heightMm; covered += ROW_HEIGHT_MM) this.blank();
  }

  build(): Sheet {
    return {
      name: this.name,
      widths: this.#columns.map(({ width }) => width),
      rows: this.#rows,
      streamed: this.#streamed,
      frozen: {
        rows: this.#options.frozenRows ?? this.#header?.last ?? 0,
        columns: this.#options.frozenColumns ?? 1,
      },
      orientation: this.#options.orientation ?? 'landscape',
      onePage: this.#options.onePage ?? false,
      repeated: this.#header,
      filtered: this.#filtered,
      dataBars: this.#dataBars,
      charts: this.#charts,
    };
  }

  #inOrder(cells: Cells<Key>): SheetRow['cells'] {
    return this.#columns.map((column) => cells[keyIn(cells, column)] ?? null);
  }

  #indexOf(key: Key): number {
    return this.#columns.findIndex(({ key: first, also }) => first === key || also?.includes(key));
  }
}

/** By which of its keys a column is named here. */
function keyIn<Key extends string>(
  named: Readonly<Partial<Record<Key, unknown>>>,
  { key, also = [] }: SheetColumn<Key>,
): Key {
  return key in named ? key : (also.find((other) => other in named) ?? key);
}

function headerCell(title: string | Cell | undefined): Cell | null {
  return typeof title === 'string' ? text(title) : (title ?? null);
}
