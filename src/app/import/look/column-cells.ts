import type { Cents } from '#src/domain/cents.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { SheetRow } from '#src/lists/model.js';
import type { SummedColumn } from '#src/lists/understand/summed-column.js';
import type { FoundTable, TableColumn } from '#src/lists/understand/understood.js';
import { filledCells, type ColumnCells } from '#src/lists/values/cells.js';
import { undecided, type ColumnDecisions, type ColumnReading } from '#src/lists/values/column.js';
import type { Read } from '#src/lists/values/read.js';
import { readCell } from '#src/lists/values/read-cell.js';
import { isBroken } from '#src/lists/values/look/trial.js';
import { readingOf } from '#src/lists/values/reading.js';

/** The cells of a column in the rows of data. */
export function cellsOf({ sheet, rows }: FoundTable, { column, title }: TableColumn): ColumnCells {
  return { sheet, title, cells: { [Symbol.iterator]: () => filledCells(rows, column) } };
}

/** A column read as amounts, by its own evidence where nothing is decided; what cannot be read is no amount. */
export function summedColumn(
  cells: ColumnCells,
  { column, title }: TableColumn,
  decisions: ColumnDecisions = undecided,
): SummedColumn {
  // Most tables state no sum: then nothing is read.
  let ofColumn: ColumnReading | undefined;
  const readingOfColumn = (): ColumnReading => (ofColumn ??= readingOf(cells, 'amount', decisions).reading);
  const { sheet } = cells;
  const field = { type: 'amount', required: false, words: [] } as const;
  const readIn = (row: SheetRow): Read<'amount'> | null => {
    const cell = row.cells[column];
    if (cell === undefined) return null;
    const at = cellAddress(row.index, column);
    return readCell<'amount'>(cell, { type: 'amount', field, reading: readingOfColumn(), title, sheet, at });
  };
  const centsOf = (row: SheetRow): Cents | null => {
    const read = readIn(row);
    return read?.kind === 'value' ? read.value : null;
  };
  const brokenIn = (row: SheetRow): Finding | null => {
    const read = readIn(row);
    return read?.kind === 'finding' && isBroken(read.finding.code) ? read.finding : null;
  };
  return { column, title, centsOf, brokenIn };
}
