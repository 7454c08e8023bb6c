import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '#src/domain/file-errors.js';
import { Unavailable } from '#src/domain/unavailable.js';

/** The files that SQLite keeps for one database, and ours that says who writes. */
const databaseFiles = ['', '-wal', '-shm', '-writer'];

/** Whether a database lies here. A log alone counts: SQLite would play it into whatever database came to its side. */
export function databaseExists(path: string): boolean {
  return existsSync(path) || existsSync(`${path}-wal`);
}

/** Makes the folder of `path`, and those above it; `folder-missing` where one of them is a file. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new Unavailable('folder-missing', { path }, { cause: error });
    throw error;
  }
}

/** Clears a database away, with the files that belong to it. What cannot be removed is left lying. */
export function removeDatabase(path: string): void {
  for (const suffix of databaseFiles) {
    try {
      rmSync(`${path}${suffix}`, { force: true });
    } catch {
      // whoever clears up has something more important to tell
    }
  }
}

/** Gives a database another name, together with the files that belong to it. */
export function renameDatabase(path: string, to: string): void {
  for (const suffix of databaseFiles) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${to}${suffix}`);
  }
}

/** Waits until a file is on the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the names in the folder of `path` are on the disk, on systems where a folder can be flushed. */
export function flushNames(path: string): void {
  try {
    const folder = openSync(dirname(path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows and some network drives cannot; they write names by themselves
  }
}

/**
 * Gives a finished file the name `path` where that is free; nothing is ever overwritten, and of two programs that
 * want the name at once one gets it. A hard link does that in one step. Where the file system has none (FAT, many
 * network drives), an empty file takes the name first and is replaced then.
 * @returns whether the name was free; if not, `beside` is still there
 */
export function takeName(beside: string, path: string, link: typeof linkSync = linkSync): boolean {
  try {
    link(beside, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || !reserve(path)) return false;
    replaceReserved(beside, path);
  }
  rmSync(beside, { force: true });
  flushNames(path);
  return true;
}

function reserve(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function replaceReserved(beside: string, path: string): void {
  try {
    renameSync(beside, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
