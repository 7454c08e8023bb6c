import type { Database } from 'better-sqlite3';
import { systemCode } from '#src/domain/file-errors.js';

/** "llq1" as a 32-bit number: `file` and other programs tell our databases by it. */
export const applicationId = 0x6c_6c_71_31;

/** How long to wait for another writer before giving up, in milliseconds. */
export const defaultBusyTimeout = 30_000;

/** At most so much of a database is kept in memory, in KiB: a rebuild of 100,000 postings needs a third less time. */
const cacheSize = 65_536;

/** The same for bookings, in KiB: whoever books a long list needs the memory for it, and half is nearly as fast. */
const cacheSizeOfBookings = 32_768;

/**
 * What must hold on every connection. `synchronous` is set each time because better-sqlite3 opens a WAL
 * database with NORMAL, which can lose the last commits at a power cut.
 */
export function setConnectionPragmas(sqlite: Database, busyTimeout: number = defaultBusyTimeout): void {
  sqlite.pragma(`busy_timeout = ${busyTimeout}`);
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma(`cache_size = -${cacheSize}`);
  sqlite.pragma('recursive_triggers = ON');
}

/** Leaves memory to whoever books; for the rest of the connection. */
export function useSmallCache(sqlite: Database): void {
  sqlite.pragma(`cache_size = -${cacheSizeOfBookings}`);
}

/**
 * Readers and one writer do not wait for each other. The file remembers it, but a copy made by `vacuum into` and put
 * back by hand does not have it. A file that may not be written, or not now, can be read without.
 */
export function useWriteAheadLog(sqlite: Database): void {
  try {
    sqlite.pragma('journal_mode = WAL');
  } catch (error) {
    if (!/^SQLITE_(?:READONLY|BUSY)/.test(systemCode(error))) throw error;
  }
}

/**
 * Writes straight into the file, once instead of twice and without waiting for the disk. Only for a file that nobody
 * else knows of, that is removed whenever anything fails, also a rollback, and that is flushed before it is used.
 */
export function writeUnguarded(sqlite: Database): void {
  sqlite.unsafeMode(); // else better-sqlite3 lets no database be without a journal, and says nothing
  sqlite.pragma('journal_mode = OFF');
  sqlite.pragma('synchronous = OFF');
}

export function readNumber(sqlite: Database, pragma: 'user_version' | 'application_id'): number {
  return Number(sqlite.pragma(pragma, { simple: true }));
}
