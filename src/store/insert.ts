import type { Insertable, Kysely } from 'kysely';
import { inBatches } from './batches.js';
import { compiledAs } from './compiled.js';
import type { Tables } from './tables.js';

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

/** The values of `columns`, row after row, as the placeholders of a statement want them. */
export function valuesOf(rows: readonly object[], columns: readonly string[]): unknown[] {
  const values: unknown[] = [];
  for (const row of rows as readonly Record<string, unknown>[])
    for (const column of columns) values.push(row[column]); // rows are plain objects of their columns
  return values;
}
