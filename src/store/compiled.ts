import type { Compilable, CompiledQuery } from 'kysely';
import type { Reader } from './database.js';
import { inBatches } from './batches.js';

/** Queries by a name of their own. Compiling one costs more than running it. */
const queries = new Map<string, CompiledQuery>();

/**
 * A query that is compiled at its first use and then only gets other values.
 * @param name belongs to one text of SQL, whatever the values
 */
export function compiledAs<Row>(
  name: string,
  query: () => Compilable<Row>,
  parameters: readonly unknown[],
): CompiledQuery<Row> {
  const compiled = queries.get(name) ?? query().compile();
  queries.set(name, compiled);
  return { ...compiled, parameters };
}

/**
 * Runs a query for any number of keys, a few dozen at a time.
 * @param name belongs to one text of SQL but for the number of keys
 * @param query has the keys as its only parameters, in their order
 */
export async function forKeys<Row>(
  db: Reader,
  name: string,
  keys: readonly string[],
  query: (keys: readonly string[]) => Compilable<Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of inBatches(keys)) {
    const compiled = compiledAs(`${name} (${batch.length})`, () => query(batch), batch);
    rows.push(...(await db.executeQuery(compiled)).rows);
  }
  return rows;
}
