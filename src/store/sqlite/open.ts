import { existsSync } from 'node:fs';
import Sqlite, { type Database, type Options } from 'better-sqlite3';
import { refuse } from '#src/domain/refusal.js';
import { explainOpening } from './errors.js';
import { createSchema, migrate } from './migrate.js';
import { refuseUnsafePlace } from './place.js';
import { defaultBusyTimeout, setConnectionPragmas, useWriteAheadLog } from './pragmas.js';

/**
 * Opens the database of a ledger, brought to the schema of this program.
 * Refuses `no-ledger`, `not-a-ledger`, `newer-schema`, `ledger-on-network`, `ledger-in-synced-folder`.
 * @param busyTimeout how long to wait for another writer, in milliseconds
 */
export function openDatabase(path: string, busyTimeout: number = defaultBusyTimeout): Database {
  refuseUnsafePlace(path);
  if (!existsSync(path)) refuse('no-ledger', { path });
  return opened(path, { fileMustExist: true, named: path }, (sqlite) => {
    setConnectionPragmas(sqlite, busyTimeout);
    migrate(sqlite, path);
    useWriteAheadLog(sqlite);
  });
}

/**
 * Makes a new database file with empty tables. The place must be free.
 * @param named the path under which the user knows it
 */
export function createDatabase(path: string, named = path): Database {
  return opened(path, { named }, (sqlite) => {
    setConnectionPragmas(sqlite);
    useWriteAheadLog(sqlite);
    createSchema(sqlite);
  });
}

interface Opening extends Options {
  readonly named: string;
}

function opened(path: string, { named, ...options }: Opening, prepare: (sqlite: Database) => void): Database {
  let sqlite: Database | undefined;
  try {
    sqlite = new Sqlite(path, options);
    prepare(sqlite);
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw explainOpening(error, named);
  }
}
