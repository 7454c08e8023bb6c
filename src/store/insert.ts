import type { Insertable, Kysely } from 'kysely';
import { compiledAs } from './compiled.js';
import type { Tables } from './tables.js';

/** How many rows one statement takes: beyond some dozens it no longer gets faster. */
const rowsPerStatement = 64;

/** Inserts rows that all have the same columns; any number, also none. */
export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (const batch of inBatches(rows)) {
    const columns = Object.keys(batch[0] ?? {});
    const name = `insert ${batch.length} into ${table} ${columns.join(',')}`;
    const values = valuesOf(batch, columns);
    await db.executeQuery(compiledAs(name, () => db.insertInto(table).values([...batch]), values));
  }
}

/** Parts of a list, each small enough for one statement. */
export function inBatches<Row>(rows: readonly Row[]): (readonly Row[])[] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, at) =>
    rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement),
  );
}

/** The values of `columns`, row after row, as the placeholders of a statement want them. */
export function valuesOf(rows: readonly object[], columns: readonly string[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows as readonly Record<string, unknown>[])
    for (const column of columns) values.push(row[column]); // rows are plain objects of their columns
  return values;
}
