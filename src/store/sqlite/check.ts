import Sqlite, { type Database } from 'better-sqlite3';
import { setConnectionPragmas } from './pragmas.js';

/** What SQLite's own check of the file finds; empty where it is sound. */
export function databaseProblems(sqlite: Database): string[] {
  const rows = sqlite.pragma('integrity_check') as readonly { integrity_check: string }[]; // the pragma's one column
  return rows.map((row) => row.integrity_check).filter((finding) => finding !== 'ok');
}

/** Opens a copy of a ledger's database to look into it. Unlike a ledger it may lie anywhere. */
export function openCopy(path: string): Database {
  const sqlite = new Sqlite(path, { fileMustExist: true });
  setConnectionPragmas(sqlite);
  return sqlite;
}
