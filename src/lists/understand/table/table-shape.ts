import { columnEvidence, type ColumnEvidence } from './column-evidence.js';
import type { HeaderBlock } from '../header/header-block.js';
import type { Region } from '../cells/region.js';
import { isFilled } from '../cells/shape.js';
import type { SheetRow } from '../../model.js';
import type { TableColumn } from '../understood.js';

/** The columns of a table and what they hold. */
export interface TableShape extends ColumnEvidence {
  readonly region: Region;
  readonly columns: readonly TableColumn[];
  readonly first: number;
  readonly last: number;
  /** First and last row below the header, from 0. */
  readonly rowsFrom: number;
  readonly rowsTo: number;
}

/** The shape of a table with the columns of its header, and those without a title that belong to it. */
export function tableShape(
  region: Region,
  { columns: titled }: HeaderBlock,
  rows: readonly SheetRow[],
): TableShape {
  const columns = [...titled, ...untitledColumns(region, titled, rows)].toSorted(
    (a, b) => a.column - b.column,
  );
  const [first = 0, last = 0] = [columns[0]?.column, columns.at(-1)?.column];
  const [rowsFrom = 0, rowsTo = 0] = [rows[0]?.index, rows.at(-1)?.index];
  return { region, columns, first, last, rowsFrom, rowsTo, ...columnEvidence(columns, rows) };
}

/** Between titled columns a column with anything in it belongs to the table, beside them one with many cells. */
function untitledColumns(
  region: Region,
  titled: readonly TableColumn[],
  rows: readonly SheetRow[],
): readonly TableColumn[] {
  const [from = 0, to = -1] = [titled[0]?.column, titled.at(-1)?.column];
  const taken = new Set(titled.map(({ column }) => column));
  const found: TableColumn[] = [];
  for (let column = Math.max(region.first, from - 1); column <= Math.min(region.last, to + 1); column++) {
    if (taken.has(column)) continue;
    const filled = rows.reduce((count, { cells }) => (isFilled(cells[column]) ? count + 1 : count), 0);
    const isWithin = column > from && column < to;
    if (filled === 0 || (!isWithin && (filled < 2 || filled * 10 < rows.length))) continue;
    found.push({ column, title: '', levels: [], hidden: region.sheet.hiddenColumns.includes(column) });
  }
  return found;
}
