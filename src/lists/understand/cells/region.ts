import type { Merge, Sheet, SheetRow } from '../../model.js';
import { isFilled, shapeOf } from './shape.js';

/** A part of a sheet: some of its rows and the columns from `first` to `last`. Positions count its rows. */
export interface Region {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly first: number;
  readonly last: number;
  readonly merges: ReadonlyMap<number, readonly Merge[]>;
}

/** Merges higher than any header are blocks of data; indexing them by row would take as long as they are high. */
const highestHeaderMerge = 6;

export function wholeSheet(sheet: Sheet): Region {
  const last = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length - 1), 0);
  return { sheet, rows: sheet.rows, first: 0, last, merges: mergesByRow(sheet.merges) };
}

function mergesByRow(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.lastRow - merge.firstRow >= highestHeaderMerge) continue;
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [merge]);
      else others.push(merge);
    }
  }
  return byRow;
}

/** The merge that covers a cell, rows as the sheet counts them. */
export function mergeOver({ merges }: Region, row: number, column: number): Merge | undefined {
  return merges
    .get(row)
    ?.find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
}

/** Columns from `first` to `last` in which something stands, ascending. */
export function filledColumns(
  { first, last }: Pick<Region, 'first' | 'last'>,
  { cells }: SheetRow,
): number[] {
  const columns: number[] = [];
  const end = Math.min(last, cells.length - 1);
  for (let column = first; column <= end; column++) if (isFilled(cells[column])) columns.push(column);
  return columns;
}

/** Whether something stands in one of the columns from `first` to `last`. */
export function hasFilled({ first, last }: Pick<Region, 'first' | 'last'>, { cells }: SheetRow): boolean {
  for (let column = first; column <= last && column < cells.length; column++)
    if (isFilled(cells[column])) return true;
  return false;
}

/** Whether nothing stands between the row at a position and the one above it. */
export function adjoinsAbove(rows: readonly SheetRow[], at: number): boolean {
  const above = rows[at - 1];
  const row = rows[at];
  return above !== undefined && row !== undefined && above.index === row.index - 1;
}

/** The first text of the row; empty where it has none. */
export function firstText({ first, last }: Pick<Region, 'first' | 'last'>, { cells }: SheetRow): string {
  for (let column = first; column <= Math.min(last, cells.length - 1); column++) {
    const cell = cells[column];
    if (cell !== undefined && shapeOf(cell) === 'text') return cell.text;
  }
  return '';
}
