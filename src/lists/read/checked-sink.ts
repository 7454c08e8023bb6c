import { refuse } from '#src/domain/refusal.js';
import type { ListMeasure } from '#src/domain/refusals/list-file.js';
import { cellAddress, columnLetters } from '#src/domain/cell-address.js';
import type { Limits } from '../limits.js';
import type { Cell, SheetRow } from '../model.js';
import { noticed } from './notice.js';
import type { ListSink, SheetEnd } from './sink.js';

/** What was seen of the sheet that is being read. */
interface Seen {
  readonly name: string;
  readonly usedColumns: Set<number>;
  rows: number;
  hiddenRows: number;
  firstHiddenRow: number;
}

/**
 * Passes everything on to `sink`, holds it against the limits, and notices what is hidden. Refuses with
 * `list-too-large`, naming the place. Hidden columns are passed on where something stands in them.
 */
export function checkedSink(sink: ListSink, limits: Limits): ListSink {
  let sheets = 0;
  let cells = 0;
  let seen = nothingSeen('');
  return {
    ...sink,
    beginSheet: (name) => {
      sheets += 1;
      seen = nothingSeen(name);
      if (sheets > limits.sheets) tooLarge('sheets', limits.sheets, name, null);
      sink.beginSheet(name);
    },
    row: (row) => {
      checkRow(row, seen.name, limits);
      cells += lookAt(row, seen);
      if (cells > limits.cells)
        tooLarge('cells', limits.cells, seen.name, cellAddress(row.index, row.cells.length - 1));
      sink.row(row);
    },
    endSheet: (end) => {
      if (end.merges.length > limits.merges) tooLarge('merges', limits.merges, seen.name, null);
      const hiddenColumns = end.hiddenColumns.filter((column) => seen.usedColumns.has(column));
      noticeHidden(sink, seen, { ...end, hiddenColumns });
      sink.endSheet({ ...end, hiddenColumns });
    },
  };
}

function nothingSeen(name: string): Seen {
  return { name, usedColumns: new Set(), rows: 0, hiddenRows: 0, firstHiddenRow: 0 };
}

function checkRow({ index, cells }: SheetRow, sheet: string, limits: Limits): void {
  if (cells.length > limits.columns || index >= limits.rows)
    refuseOutside({ row: index, column: cells.length - 1 }, sheet, limits);
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === undefined) continue;
    if (longestText(cell) > limits.cellCharacters)
      tooLarge('cell-characters', limits.cellCharacters, sheet, cellAddress(index, column));
  }
}

function longestText({ value, text, extra }: Cell): number {
  const valueLength = typeof value === 'string' ? value.length : 0;
  return Math.max(valueLength, text.length, extra?.comment?.length ?? 0);
}

/** Refuses a filled cell, row and column from 0, beyond the rows or else the columns of a list. */
export function refuseOutside(
  { row, column }: { readonly row: number; readonly column: number },
  sheet: string,
  limits: Limits,
): never {
  const measure = row >= limits.rows ? 'rows' : 'columns';
  return tooLarge(measure, limits[measure], sheet, cellAddress(row, column));
}

function tooLarge(measure: ListMeasure, limit: number, sheet: string, cell: string | null): never {
  return refuse('list-too-large', { measure, limit, sheet, cell });
}

/** How many of its cells are filled. */
function lookAt({ index, hidden, cells }: SheetRow, seen: Seen): number {
  seen.rows += 1;
  if (hidden) {
    if (seen.hiddenRows === 0) seen.firstHiddenRow = index;
    seen.hiddenRows += 1;
  }
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) {
    if (cells[column] === undefined) continue;
    filled += 1;
    seen.usedColumns.add(column);
  }
  return filled;
}

function noticeHidden({ finding }: ListSink, seen: Seen, { visibility, hiddenColumns }: SheetEnd): void {
  const { name: sheet, rows, hiddenRows, firstHiddenRow } = seen;
  if (visibility !== 'visible') finding(noticed('sheet-hidden', { rows }, { sheet, cell: null }));
  if (hiddenRows > 0)
    finding(noticed('rows-hidden', { rows: hiddenRows }, { sheet, cell: String(firstHiddenRow + 1) }));
  const columns = hiddenColumns.map(columnLetters);
  if (columns[0] !== undefined) finding(noticed('columns-hidden', { columns }, { sheet, cell: columns[0] }));
}
