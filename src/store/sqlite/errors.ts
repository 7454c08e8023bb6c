import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { Damage } from '#src/domain/damage.js';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { Refusal } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { readWriter } from './writer-note.js';

/** `SHMSIZE` is what opening a database gives where not even the index of its log has room. */
const fullCodes = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE']);

/**
 * What an error of SQLite means for the user: something outside that does not work now (`Unavailable`), or a
 * broken file (`Damage`). Any other error comes back as it is: a bug.
 */
export function explainSqliteError(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === null) return asUnavailable(error, path);
  const cause = { cause: error };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new Unavailable('database-locked', { path, by: readWriter(path) }, cause);
  }
  if (fullCodes.has(code)) return new Unavailable('database-full', { path }, cause);
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM' || isReadOnlyFolder(code, path)) {
    return new Unavailable('database-read-only', { path }, cause);
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR')) {
    return new Unavailable('database-not-opened', { path }, cause);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new Damage(
      'database-damaged',
      { path, details: error instanceof Error ? error.message : code },
      cause,
    );
  }
  return error;
}

/** As `explainSqliteError`, for a file that was never known to be a database: then it is none (`not-a-ledger`). */
export function explainOpening(error: unknown, path: string): unknown {
  return sqliteCode(error) === 'SQLITE_NOTADB'
    ? new Refusal('not-a-ledger', { path })
    : explainSqliteError(error, path);
}

/** Runs `work`; an error of SQLite comes out explained. */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainSqliteError(error, path);
  }
}

/** SQLite lays its log beside the database also for reading; on a read-only drive it says no more than that it cannot. */
function isReadOnlyFolder(code: string, path: string): boolean {
  if (!code.startsWith('SQLITE_CANTOPEN')) return false;
  try {
    accessSync(dirname(path), constants.W_OK);
    return false;
  } catch (error) {
    return ['EROFS', 'EACCES', 'EPERM'].includes(systemCode(error));
  }
}

function sqliteCode(error: unknown): string | null {
  const code = systemCode(error);
  return code.startsWith('SQLITE_') ? code : null;
}
