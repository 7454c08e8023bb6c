import { addCents, zeroCents, type Cents } from '#src/domain/cents.js';
import type { Lang } from '#src/messages/phrase.js';
import { readableWriter, type CellWriter } from './cell-text.js';
import type { Cell } from './cells.js';
import { rowKind } from './row-kind.js';
import { isNumeric, type Column } from './table.js';
import { textWidth } from './terminal-text.js';
import type { SheetRow } from './workbook.js';

interface Measured {
  readonly columns: readonly Column<never>[];
  readonly totals?: readonly string[];
}

/** What a sheet has to know of all rows of a table before it writes the first one. */
export class TableMeasure {
  /** The numbers, from 0, of the rows of level 0, and of those that are their parts. */
  readonly outermost: number[] = [];
  readonly deeper: number[] = [];
  /** The sums over the rows of level 0 in the columns that have a total, by their keys. */
  readonly totals = new Map<string, Cents>();
  readonly #columns: Measured['columns'];
  readonly #lang: Lang;
  readonly #writer: CellWriter;
  readonly #widest: number[];
  readonly #kinds = new Map<string, number>();
  readonly #samples: SheetRow[] = [];

  constructor({ columns, totals = [] }: Measured, lang: Lang) {
    this.#columns = columns;
    this.#lang = lang;
    this.#writer = readableWriter(lang);
    this.#widest = columns.map(() => 0);
    for (const { key, type } of columns)
      if (type === 'amount' && totals.includes(key)) this.totals.set(key, zeroCents);
  }

  get rows(): number {
    return this.outermost.length + this.deeper.length;
  }

  /** One row of each kind that was added: see `rowKind`. */
  get samples(): readonly SheetRow[] {
    return this.#samples;
  }

  /** @returns the place of a row of its kind among the samples */
  add(row: SheetRow): number {
    (row.level === 0 ? this.outermost : this.deeper).push(this.rows);
    for (const [at, cell] of row.cells.entries()) if (cell !== null) this.#addCell(at, cell, row.level);
    return this.#placeOf(row);
  }

  #placeOf(row: SheetRow): number {
    const kind = rowKind(row);
    const known = this.#kinds.get(kind);
    if (known !== undefined) return known;
    const place = this.#samples.push(row) - 1;
    this.#kinds.set(kind, place);
    return place;
  }

  #addCell(at: number, cell: Cell, level: number): void {
    this.#widest[at] = Math.max(this.#widest[at] ?? 0, cellWidth(cell, this.#writer));
    const key = this.#columns[at]?.key ?? '';
    const total = this.totals.get(key);
    if (cell.type === 'amount' && level === 0 && total !== undefined)
      this.totals.set(key, addCents(total, cell.value));
  }

  /** By column wide enough for its values, for its total, and for the longest word of its title, in characters. */
  widths(): number[] {
    return this.#columns.map((column, at) => {
      const total = this.totals.get(column.key);
      const values = total === undefined ? 0 : this.#writer.amount(total).length - DIGITS_OF_TOTALS;
      return columnWidth(column, Math.max(values, this.#widest[at] ?? 0), this.#lang);
    });
  }
}

function cellWidth(cell: Cell, writer: CellWriter): number {
  if (cell.type === 'text') return textWidth(cell.value);
  if (cell.type === 'amount') return writer.amount(cell.value).length;
  if (cell.type === 'day') return writer.day(cell.value).length;
  return writer[cell.type](cell.value).length;
}

/** By so many characters a total may be longer than the values above it. */
const DIGITS_OF_TOTALS = 2;
const NARROWEST = 11;
const WIDEST = 50;
/** What the arrow of a filter and the edges of a cell take. */
const MARGIN = 3;

function columnWidth({ title, type, widest }: Column<never>, values: number, lang: Lang): number {
  const longestWord = Math.max(...title[lang].split(' ').map(textWidth));
  // A number that does not fit is shown as #####; its euro sign and a total below it need room too.
  const room = isNumeric(type) ? 4 : 0;
  return Math.min(widest ?? WIDEST, Math.max(NARROWEST, values + room, longestWord) + MARGIN);
}
