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

/**
 * Writes the rows of a sheet from top to bottom; each leaves the memory once written. Of rows that are streamed it writes
 * one of each kind where the first of them stand: see `streamedSheet`.
 */
export async function fillSheet(worksheet: Worksheet, sheet: Sheet, styleOf: StyleOf): Promise<void> {
  const numericColumns = findNumericColumns(sheet);
  const { streamed } = sheet;
  const below = streamed === null ? Infinity : streamed.first + streamed.count;
  let written = 0;
  for (const [number, row] of numberedRows(sheet)) {
    const target = worksheet.getRow(number);
    for (const [column, cell] of styledCells(row, sheet.widths.length).entries()) {
      const place = target.getCell(column + 1);
      if (cell !== null) place.value = cellValue(cell);
      place.style = styleOf({
        role: cell?.role ?? row.role,
        cell,
        indent: indentOf(row, column, numericColumns),
        isNumericColumn: numericColumns.has(column),
      });
    }
    mergeSpans(worksheet, row, number);
    const height = rowHeight(row, sheet.widths);
    if (height !== null) target.height = height;
    // exceljs goes through the numbers in between one by one; rows that it is not told to write it writes at the end.
    if (number < below) target.commit();
    written += 1;
    // What is written waits in memory until the loop of events lets it be packed.
    if (written % rowsAtOnce === 0) await setImmediate();
  }
  setFilter(worksheet, sheet);
}

/** The rows with their numbers; the samples of streamed ones bear the numbers of the first of them. */
function* numberedRows({ rows, streamed }: Sheet): Generator<readonly [number: number, row: SheetRow]> {
  const { first, count, samples } = streamed ?? { first: rows.length + 1, count: 0, samples: [] };
  for (const [at, row] of rows.slice(0, first - 1).entries()) yield [1 + at, row];
  for (const [at, row] of samples.entries()) yield [first + at, row];
  for (const [at, row] of rows.slice(first - 1).entries()) yield [first + count + at, row];
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

/** The columns with a number in any row, or a title at the right: other titles over numbers stand there as well. */
function findNumericColumns(sheet: Sheet): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const [, { cells }] of numberedRows(sheet)) {
    for (const [column, cell] of cells.entries())
      if (cell !== null && (isNumeric(cell.type) || cell.align === 'right')) columns.add(column);
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
