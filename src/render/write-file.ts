import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';

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
 * `folder-missing`, `file-busy`) for what the file system refuses; nothing is left behind then.
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

interface ExistingFile {
  /** Where the content lies, links followed. */
  readonly place: string;
  readonly mode: number;
  readonly content: Uint8Array;
}

/** `null` where there is nothing yet. A folder or a device is `not-writable`: renaming onto it would destroy it. */
async function existingFile(path: string): Promise<ExistingFile | null> {
  try {
    const place = await realpath(path);
    const status = await stat(place);
    if (!status.isFile()) throw new Unavailable('not-writable', { path });
    return { place, mode: status.mode, content: await readFile(place) };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function replace(path: string, bytes: Uint8Array, existing: ExistingFile | null): Promise<void> {
  // Renaming asks only the folder: a file that its owner has write-protected is asked here.
  if (existing !== null) await access(path, constants.W_OK);
  const temporary = await writeBeside(path, bytes, existing);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw heldOpen(error) ? new Unavailable('file-busy', { path }, { cause: error }) : error;
  }
}

/** The folder took the temporary file, so a rename that is not permitted means that another program holds the file. */
function heldOpen(error: unknown): boolean {
  return ['EPERM', 'EACCES'].includes(systemCode(error));
}

/** Writes to a new file in the folder of `path`, down to the disk; removes it again when that fails. */
async function writeBeside(path: string, bytes: Uint8Array, existing: ExistingFile | null): Promise<string> {
  const { temporary, file } = await openTemporary(dirname(path));
  try {
    await file.writeFile(bytes);
    if (existing !== null) await file.chmod(existing.mode & 0o777);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/** So many may killed processes of the same number have left; a drive that says so of every name is broken. */
const mostNames = 100;

/** A new file in `folder`. One that a killed process of the same number left there is not touched. */
async function openTemporary(folder: string): Promise<{ temporary: string; file: FileHandle }> {
  for (let attempt = 1; ; attempt += 1) {
    const temporary = join(folder, `.llq-${process.pid}-${attempt}.tmp`);
    try {
      return { temporary, file: await open(temporary, 'wx') };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt === mostNames) throw error;
    }
  }
}
