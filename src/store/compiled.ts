import type { Compilable, CompiledQuery } from 'kysely';

/** Queries by a name of their own. Compiling one costs more than running it. */
const queries = new Map<string, CompiledQuery>();

/**
 * A query that is compiled at its first use and then only gets other values.
 * @param name belongs to one text of SQL, whatever the values
 */
export function compiledAs(
  name: string,
  query: () => Compilable,
  parameters: readonly unknown[],
): CompiledQuery {
  const compiled = queries.get(name) ?? query().compile();
  queries.set(name, compiled);
  return { ...compiled, parameters };
}
