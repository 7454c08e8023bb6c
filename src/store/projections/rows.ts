import type { Insertable } from 'kysely';
import type { PostingContents, PostingType } from '#src/domain/events/all.js';
import type { Writer } from '../database.js';
import { insertRows } from '../insert.js';
import type { ProjectionTables, Tables } from '../tables.js';

/** Rows by the table they belong to. */
export type Rows = { [T in keyof ProjectionTables]?: Insertable<ProjectionTables[T]>[] };

/** Makes the rows of one posting; `reversedBy` is the hash of its end, null while it counts. */
export type PostingRows<T extends PostingType = PostingType> = (
  data: PostingContents[T],
  event: string,
  reversedBy: string | null,
) => Rows;

/** Inserts rows of several tables, those of one table together. */
export async function insertAll(writer: Writer, rows: readonly Rows[]): Promise<void> {
  const tables = new Set(rows.flatMap(tablesOf));
  for (const table of tables) await insertRows(writer, table, rows.flatMap(rowsIn(table)));
}

function rowsIn<T extends keyof ProjectionTables>(
  table: T,
): (rows: Rows) => readonly Insertable<Tables[T]>[] {
  return (rows) => (rows[table] ?? []) as readonly Insertable<Tables[T]>[]; // projections are tables like all others
}

function tablesOf(rows: Rows): (keyof ProjectionTables)[] {
  return Object.keys(rows) as (keyof ProjectionTables)[]; // Rows has no other keys
}
