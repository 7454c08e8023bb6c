import { sql, type Kysely } from 'kysely';
import type { Reader, Writer } from '../database.js';
import type { Tables } from '../tables.js';

/** Runs `work` on one consistent state of the database; nothing it does is kept. */
export function inReadTransaction<T>(db: Kysely<Tables>, work: (reader: Reader) => Promise<T>): Promise<T> {
  return inTransaction(db, 'deferred', work, 'rollback');
}

/**
 * Runs `work` with the write lock held from the start: Kysely's own `transaction()` sends a deferred `begin`,
 * with which two programs both read before either writes. Waits as long as `busy_timeout` says.
 */
export function inWriteTransaction<T>(db: Kysely<Tables>, work: (writer: Writer) => Promise<T>): Promise<T> {
  return inTransaction(db, 'immediate', (connection) => work(connection as Writer), 'commit');
}

async function inTransaction<T>(
  db: Kysely<Tables>,
  mode: 'deferred' | 'immediate',
  work: (connection: Kysely<Tables>) => Promise<T>,
  ending: 'commit' | 'rollback',
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(`begin ${mode}`).execute(connection);
    try {
      const result = await work(connection);
      await sql.raw(ending).execute(connection);
      return result;
    } catch (error) {
      await rollBack(connection);
      throw error;
    }
  });
}

/** SQLite has rolled back by itself after some errors (disk full): then there is nothing to roll back. */
async function rollBack(connection: Kysely<Tables>): Promise<void> {
  try {
    await sql.raw('rollback').execute(connection);
  } catch {
    // the error that led here is the one to tell
  }
}
