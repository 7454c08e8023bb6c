import { setImmediate } from 'node:timers/promises';
import type { Style, Worksheet } from 'exceljs';
import type { Cell } from '../cells.js';
import { isNumeric } from '../table.js';
import type { Sheet, SheetRow } from '../workbook.js';
import { cellValue } from './cell-value.js';
import { rowHeight } from './row-height.js';
import type { Styled } from './styles.js';

type StyleOf = (styled: Styled) => Partial<Style>;

/** So many rows are written before they are packed. */
const rowsAtOnce = 500;

/** Writes the rows of a sheet from top to bottom; each leaves the memory once written. */
export async function fillSheet(worksheet: Worksheet, sheet: Sheet, styleOf: StyleOf): Promise<void> {
  const numericColumns = findNumericColumns(sheet);
  for (const [index, row] of sheet.rows.entries()) {
    const target = worksheet.getRow(index + 1);
    for (const [column, cell] of styledCells(row, sheet.widths.length).entries()) {
      const written = target.getCell(column + 1);
      if (cell !== null) written.value = cellValue(cell);
      written.style = styleOf({
        role: cell?.role ?? row.role,
        cell,
        indent: indentOf(row, column, numericColumns),
        isNumericColumn: numericColumns.has(column),
      });
    }
    mergeSpans(worksheet, row, index + 1);
    const height = rowHeight(row, sheet.widths);
    if (height !== null) target.height = height;
    target.commit();
    // What is written waits in memory until the loop of events lets it be packed.
    if (index % rowsAtOnce === rowsAtOnce - 1) await setImmediate();
  }
  setFilter(worksheet, sheet);
}

/** The first column shows the level of its row. Texts beside numbers, which end at the edge between them, keep a distance. */
function indentOf({ level }: SheetRow, column: number, numericColumns: ReadonlySet<number>): number {
  if (column === 0) return level;
  return numericColumns.has(column - 1) && !numericColumns.has(column) ? 1 : 0;
}

/** The cells of a row as far as they are styled: titles and blank rows end early, all others run over every column. */
function styledCells({ role, cells }: SheetRow, columns: number): readonly (Cell | null)[] {
  if (role === 'title' || role === 'subtitle' || role === 'blank') return cells;
  return Array.from({ length: columns }, (_, column) => cells[column] ?? null);
}

/** The columns with a number in any row: their titles stand at the right as well. */
function findNumericColumns({ rows }: Sheet): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries())
      if (cell !== null && isNumeric(cell.type)) columns.add(column);
  }
  return columns;
}

function mergeSpans(worksheet: Worksheet, { cells }: SheetRow, number: number): void {
  for (const [column, cell] of cells.entries()) {
    const span = cell?.span ?? 1;
    if (span > 1) worksheet.mergeCells(number, column + 1, number, column + span);
  }
}

function setFilter(worksheet: Worksheet, { filtered, widths }: Sheet): void {
  if (filtered === null) return;
  const { first, last } = filtered;
  worksheet.autoFilter = { from: { row: first, column: 1 }, to: { row: last, column: widths.length } };
}
