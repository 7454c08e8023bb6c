import { cellAddress } from '#src/domain/cell-address.js';
import type { Limits } from '../../limits.js';
import type { Cell, Merge } from '../../model.js';
import { refuseOutside } from '../checked-sink.js';
import { noticed } from '../notice.js';
import type { ListSink } from '../sink.js';
import { readCell, type WrittenCell } from './cell.js';

/** Of an element, by their names with prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Writes one table, element by element, to a sink. Rows and columns that are repeated are numbers there. */
export interface TableWriter {
  readonly column: (attributes: Attributes) => void;
  readonly openRow: (attributes: Attributes) => void;
  readonly cell: (written: WrittenCell) => void;
  readonly closeRow: () => void;
  readonly end: () => void;
}

/** A writer that refuses with `list-too-large` a filled cell far outside. */
export function tableWriter(
  { name, isHidden }: { readonly name: string; readonly isHidden: boolean },
  sink: ListSink,
  limits: Limits,
): TableWriter {
  const hiddenColumns: number[] = [];
  const merges: Merge[] = [];
  let columns = 0;
  let row = { index: 0, repeated: 0, isHidden: false };
  let cells: (Cell | undefined)[] = [];
  let column = 0;

  const put = (cell: Cell, copies: number): void => {
    if (column >= limits.columns) refuseOutside({ row: row.index, column }, name, limits);
    while (cells.length < column) cells.push(undefined);
    const end = Math.min(column + copies, limits.columns + 1); // one too many is enough to be refused
    while (cells.length < end) cells.push(cell);
  };
  const noticeComment = (text: string): void => {
    sink.finding(noticed('comment-alone', {}, { sheet: name, cell: cellAddress(row.index, column) }, text));
  };

  sink.beginSheet(name);
  return {
    column: (attributes) => {
      const end = columns + repeated(attributes, 'columns');
      for (let index = columns; isCollapsed(attributes) && index < Math.min(end, limits.columns); index += 1)
        hiddenColumns.push(index);
      columns = end;
    },
    openRow: (attributes) => {
      row = {
        index: row.index + row.repeated,
        repeated: repeated(attributes, 'rows'),
        isHidden: isCollapsed(attributes),
      };
      cells = [];
      column = 0;
    },
    cell: (written) => {
      const cell = readCell(written);
      const copies = repeated(written.attributes, 'columns');
      if (cell !== undefined) put(cell, copies);
      else if (written.comment !== '') noticeComment(written.comment);
      const merge = mergeAt(row.index, column, written.attributes);
      if (merge !== null) merges.push(merge);
      column += copies;
    },
    closeRow: () => {
      if (cells.length === 0) return;
      const end = row.index + row.repeated;
      if (end > limits.rows) refuseOutside({ row: limits.rows, column: cells.length - 1 }, name, limits);
      for (let { index } = row; index < end; index += 1) sink.row({ index, hidden: row.isHidden, cells });
    },
    end: () => sink.endSheet({ visibility: isHidden ? 'hidden' : 'visible', merges, hiddenColumns }),
  };
}

function repeated(attributes: Attributes, what: 'columns' | 'rows'): number {
  return countOf(attributes[`table:number-${what}-repeated`]);
}

function countOf(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isSafeInteger(count) && count > 1 ? count : 1;
}

/** By hand (`collapse`) or by a filter. */
function isCollapsed(attributes: Attributes): boolean {
  const visibility = attributes['table:visibility'];
  return visibility === 'collapse' || visibility === 'filter';
}

function mergeAt(row: number, column: number, attributes: Attributes): Merge | null {
  const rows = countOf(attributes['table:number-rows-spanned']);
  const columns = countOf(attributes['table:number-columns-spanned']);
  if (rows === 1 && columns === 1) return null;
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}
