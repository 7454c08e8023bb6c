import type { Lang } from '#src/messages/phrase.js';
import { sortedRows, type SortKey } from './sorted-rows.js';
import type { Column, Table } from './table.js';

/** How a reader wants a table: which columns, by their keys and in this order, and in which order of rows. */
export interface Arrangement {
  /** All as they are, where it is null. */
  readonly columns: readonly string[] | null;
  readonly sort: readonly SortKey[];
}

/** The table as it was asked for. Totals stay those of all rows; those of columns that are not shown are left out. */
export function arranged<Row>(table: Table<Row>, { columns, sort }: Arrangement, lang: Lang): Table<Row> {
  const rows = sort.length === 0 ? table.rows : sortedRows(table, sort, lang);
  return { ...table, rows, columns: columns === null ? table.columns : chosen(table.columns, columns) };
}

function chosen<Row>(columns: readonly Column<Row>[], keys: readonly string[]): readonly Column<Row>[] {
  return keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
}
