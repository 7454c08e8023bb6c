import type { Database } from 'better-sqlite3';
import { Kysely, SqliteDialect, type QueryCompiler, type SqliteStatement } from 'kysely';
import type { Tables } from '../tables.js';
import { PlainInserts } from './query-compiler.js';

class Dialect extends SqliteDialect {
  override createQueryCompiler(): QueryCompiler {
    return new PlainInserts();
  }
}

/**
 * Kysely over an open SQLite database. Prepared statements are kept by their text: Kysely prepares anew for
 * every query, which costs more than running most of ours.
 */
export function connect(sqlite: Database): Kysely<Tables> {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = sqlite.prepare(text) as SqliteStatement; // Kysely's own interface names fewer members
    statements.set(text, statement);
    return statement;
  };
  return new Kysely<Tables>({
    dialect: new Dialect({ database: { prepare, close: () => sqlite.close() } }),
  });
}
