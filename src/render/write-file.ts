import { access, constants, readFile, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { withTemporary } from './temporary-file.js';

/** What became of a file: its size in bytes, and whether anything had to be written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly changed: boolean;
}

export interface WriteOptions {
  /** Whether a file with this content may be replaced by other content. */
  readonly mayReplace: (existing: Uint8Array) => boolean;
}

/**
 * Writes a file so that a reader sees the old or the new content, never half of it: beside its place, flushed to
 * the disk, renamed. The same bytes leave the file alone. Through a symbolic link its target is written.
 *
 * Refuses `file-exists` where `mayReplace` says no. Throws `Unavailable` (`disk-full`, `not-writable`,
 * `folder-missing`, `file-busy`) for what the file system refuses; nothing is left behind then, nor by Ctrl-C.
 */
export async function writeFileInOneStep(
  path: string,
  bytes: Uint8Array,
  { mayReplace }: WriteOptions,
): Promise<WrittenFile> {
  const existing = await existingFile(path).catch((error: unknown) => {
    throw asUnavailable(error, path);
  });
  if (existing !== null && Buffer.compare(existing.content, bytes) === 0) {
    return { path, bytes: bytes.length, changed: false };
  }
  if (existing !== null && !mayReplace(existing.content)) refuse('file-exists', { path });
  await replace(existing?.place ?? path, bytes, existing).catch((error: unknown) => {
    throw asUnavailable(error, path);
  });
  return { path, bytes: bytes.length, changed: true };
}

/** Where a file lies, links followed. */
export interface ExistingPlace {
  readonly place: string;
  readonly mode: number;
}

/** A file that is there. */
export interface ExistingFile extends ExistingPlace {
  readonly content: Uint8Array;
}

/** `null` where there is nothing yet. A folder or a device is `not-writable`: renaming onto it would destroy it. */
export async function existingPlace(path: string): Promise<ExistingPlace | null> {
  const place = await orNull(realpath(path));
  const status = place === null ? null : await orNull(stat(place));
  if (place === null || status === null) return null;
  if (!status.isFile()) throw new Unavailable('not-writable', { path });
  return { place, mode: status.mode };
}

/** As `existingPlace`, with the content. */
export async function existingFile(path: string): Promise<ExistingFile | null> {
  const there = await existingPlace(path);
  const content = there === null ? null : await orNull(readFile(there.place));
  return there === null || content === null ? null : { ...there, content };
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  return found.catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
}

async function replace(path: string, bytes: Uint8Array, existing: ExistingFile | null): Promise<void> {
  // Renaming asks only the folder: a file that its owner has write-protected is asked here.
  if (existing !== null) await access(path, constants.W_OK);
  await withTemporary(dirname(path), async ({ temporary, file }) => {
    await file.writeFile(bytes);
    if (existing !== null) await file.chmod(existing.mode & 0o777);
    await file.sync();
    await file.close();
    await rename(temporary, path).catch((error: unknown) => {
      throw whyNotRenamed(error, path);
    });
  });
}

/** The folder took the temporary file, so a rename that is not permitted means that another program holds the file. */
export function whyNotRenamed(error: unknown, path: string): unknown {
  const isHeldOpen = ['EPERM', 'EACCES'].includes(systemCode(error));
  return isHeldOpen ? new Unavailable('file-busy', { path }, { cause: error }) : error;
}
