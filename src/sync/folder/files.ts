import { lstat, mkdir, open, readFile, readdir, rename, unlink, type FileHandle } from 'node:fs/promises';
import { systemCode } from '#src/domain/file-errors.js';

export type OpenFile = Pick<FileHandle, 'writeFile' | 'sync' | 'close'>;

/** What lies under a name, without following links. */
export interface Lying {
  readonly size: number;
  readonly isFile: () => boolean;
}

/** Every operation of the file system that a real folder uses, named as in Node, so that tests can let each fail. */
export interface Files {
  readonly readdir: (path: string) => Promise<string[]>;
  readonly lstat: (path: string) => Promise<Lying>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly mkdir: (path: string) => Promise<unknown>;
  /** For reading, or (`wx`) a new file that must not be there yet. */
  readonly open: (path: string, flags: 'r' | 'wx') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
}

export const nodeFiles: Files = { readdir, lstat, readFile, mkdir, open, rename, unlink };

/** What file systems say that cannot flush at all. */
const cannotFlush: readonly string[] = ['EINVAL', 'ENOTSUP', 'ENOSYS'];

/** What they say that cannot flush, or not even open, a folder: Windows, and some network drives. */
const cannotFlushFolders: readonly string[] = [...cannotFlush, 'EPERM', 'EACCES', 'EISDIR', 'EBADF'];

/** Writes to a file that was just made, waits until it is on the disk as far as the file system can tell, and closes it. */
export async function fill(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await unless(cannotFlush, file.sync());
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder are on the disk, where folders can be flushed. */
export async function flushNames(files: Files, folder: string): Promise<void> {
  await unless(cannotFlushFolders, flushFolder(files, folder));
}

async function flushFolder(files: Files, path: string): Promise<void> {
  const folder = await files.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function unless(excuses: readonly string[], done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!excuses.includes(systemCode(error))) throw error;
  }
}

/** Whether a process of this number runs on this computer, of whatever user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
