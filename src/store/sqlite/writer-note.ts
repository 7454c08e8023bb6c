import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { systemCode } from '#src/domain/file-errors.js';

/** Who holds the write lock, told to those who wait for it in vain. */
export interface WriterNote {
  readonly actor: string;
  readonly command: string;
  readonly since: string;
}

/** The note lies beside the database; it is a courtesy, never a lock, and errors with it are of no consequence. */
const noteOf = (path: string): string => `${path}-writer`;

/** Says who writes from now on. */
export function leaveNote(path: string, note: WriterNote): void {
  quietly(() => writeFileSync(noteOf(path), JSON.stringify({ ...note, pid: process.pid })));
}

/** Says that nobody writes any more. */
export function removeNote(path: string): void {
  quietly(() => rmSync(noteOf(path), { force: true }));
}

/** Null where nobody left a note, or the program that did is gone. */
export function readWriter(path: string): WriterNote | null {
  return quietly(() => {
    const { pid, ...note } = JSON.parse(readFileSync(noteOf(path), 'utf8')) as WriterNote & { pid: number }; // written by `leaveNote`
    return isRunning(pid) ? note : null;
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM'; // it runs, for another user
  }
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
