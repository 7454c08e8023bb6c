import { cellAddress } from '#src/domain/cell-address.js';
import type { Cell, SheetRow } from '../model.js';

/** A filled cell and where it stands, such as `D17`. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly at: string;
}

/** The filled cells of one column of a table, sums left out. They are walked through more than once. */
export interface ColumnCells {
  readonly sheet: string;
  readonly title: string;
  readonly cells: Iterable<PlacedCell>;
}

interface RowWithRole {
  readonly role: string;
  readonly row: SheetRow;
}

/** The filled cells of a column, from 0, in the rows of data. */
export function* filledCells(rows: Iterable<RowWithRole>, column: number): Generator<PlacedCell> {
  for (const { role, row } of rows) {
    const cell = role === 'data' ? row.cells[column] : undefined;
    if (cell !== undefined) yield new CellInRow(cell, row, column);
  }
}

/** Of a million cells few are asked for their address. */
class CellInRow implements PlacedCell {
  readonly cell: Cell;
  readonly #row: SheetRow;
  readonly #column: number;

  constructor(cell: Cell, row: SheetRow, column: number) {
    this.cell = cell;
    this.#row = row;
    this.#column = column;
  }

  get at(): string {
    return cellAddress(this.#row.index, this.#column);
  }
}

/** `D` of `D17`. */
export function columnOf(at: string): string {
  return at.replace(/\d+$/, '');
}
