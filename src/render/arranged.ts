import type { Lang } from '#src/messages/phrase.js';
import { allOf, inPages, RowSource, type Rows } from './rows.js';
import { sortedRows, type SortKey } from './sorted-rows.js';
import type { AnyTable, Column, Table } from './table.js';

/** How a reader wants a table: which columns, by their keys and in this order, and in which order of rows. */
export interface Arrangement {
  /** All as they are, where it is null. */
  readonly columns: readonly string[] | null;
  readonly sort: readonly SortKey[];
}

/**
 * The table as it was asked for. Totals stay those of all rows; those of columns that are not shown are left out. To be
 * sorted, rows are taken into memory, however many they are.
 */
export function arranged<Row>(table: Table<Row>, arrangement: Arrangement, lang: Lang): Table<Row>;
export function arranged<Row>(table: AnyTable<Row>, arrangement: Arrangement, lang: Lang): AnyTable<Row>;
export function arranged<Row>(
  table: AnyTable<Row>,
  { columns, sort }: Arrangement,
  lang: Lang,
): AnyTable<Row> {
  const rows = sort.length === 0 ? table.rows : sorted(table, sort, lang);
  return { ...table, rows, columns: columns === null ? table.columns : chosen(table.columns, columns) };
}

function sorted<Row>({ rows, ...table }: AnyTable<Row>, sort: readonly SortKey[], lang: Lang): Rows<Row> {
  if (!(rows instanceof RowSource)) return sortedRows({ ...table, rows }, sort, lang);
  return new RowSource(rows.about, async function* () {
    yield* inPages(sortedRows({ ...table, rows: await allOf(rows.pages()) }, sort, lang));
  });
}

function chosen<Row>(columns: readonly Column<Row>[], keys: readonly string[]): readonly Column<Row>[] {
  return keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
}
