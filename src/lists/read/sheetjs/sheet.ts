import type { CellObject, ColInfo, Range, RowInfo, WorkSheet } from '@e965/xlsx';
import { cellAddress } from '#src/domain/cell-address.js';
import type { Limits } from '../../limits.js';
import type { Cell, Merge, Sheet } from '../../model.js';
import { refuseOutside } from '../checked-sink.js';
import { noticed } from '../notice.js';
import type { ListSink } from '../sink.js';
import { commentOf, type ReadCell } from './cells.js';

export interface NamedSheet {
  readonly name: string;
  readonly sheet: WorkSheet;
  readonly visibility: Sheet['visibility'];
}

export interface SheetReading {
  readonly read: ReadCell;
  readonly limits: Limits;
  readonly sink: ListSink;
}

/** Rows between two words about progress. */
const rowsAtOnce = 5000;

/**
 * Reads the cells that are there, and not the range that the sheet claims. Refuses with `list-too-large` a filled cell
 * far outside.
 */
export function readSheet({ name, sheet, visibility }: NamedSheet, reading: SheetReading): void {
  const { sink } = reading;
  sink.beginSheet(name);
  const rows = sheet['!data'] ?? [];
  const rowInfos: readonly (RowInfo | undefined)[] = sheet['!rows'] ?? [];
  const indices = filledIndices(rows);
  for (const [position, index] of indices.entries()) {
    const cells = cellsOf(rows[index] ?? [], { name, index }, reading);
    if (cells.length > 0) sink.row({ index, hidden: rowInfos[index]?.hidden === true, cells });
    if (position % rowsAtOnce === 0) sink.progress(position / indices.length);
  }
  sink.endSheet({
    visibility,
    merges: (sheet['!merges'] ?? []).map(mergeOf),
    hiddenColumns: hiddenColumns(sheet['!cols'] ?? []),
  });
}

/** Sparse arrays are as long as the farthest cell says, so that they are not walked by number. */
function filledIndices(sparse: readonly unknown[]): number[] {
  return Object.keys(sparse)
    .map(Number)
    .filter((index) => Number.isInteger(index) && index >= 0);
}

interface RowPlace {
  readonly name: string;
  readonly index: number;
}

function cellsOf(
  row: readonly (CellObject | undefined)[],
  place: RowPlace,
  { read, limits, sink }: SheetReading,
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const columns = row.length > limits.columns ? filledIndices(row) : row.keys();
  for (const column of columns) {
    const parsed = row[column];
    const cell = parsed && read(parsed);
    if (cell === undefined) {
      if (parsed?.c !== undefined) noticeComment(parsed, { ...place, column }, sink);
      continue;
    }
    if (column >= limits.columns) refuseOutside({ row: place.index, column }, place.name, limits);
    while (cells.length < column) cells.push(undefined);
    cells.push(cell);
  }
  return cells;
}

/** A comment where nothing stands would be lost with its cell. */
function noticeComment(
  cell: CellObject,
  { name, index, column }: RowPlace & { column: number },
  sink: ListSink,
): void {
  const text = commentOf(cell);
  if (text === null) return;
  sink.finding(noticed('comment-alone', {}, { sheet: name, cell: cellAddress(index, column) }, text));
}

function mergeOf({ s: first, e: last }: Range): Merge {
  return { firstRow: first.r, firstColumn: first.c, lastRow: last.r, lastColumn: last.c };
}

function hiddenColumns(columns: readonly (ColInfo | undefined)[]): number[] {
  return filledIndices(columns).filter((column) => columns[column]?.hidden === true);
}
