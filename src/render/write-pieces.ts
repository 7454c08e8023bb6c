import { access, constants, open, rename, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asUnavailable } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';
import { withTemporary } from './temporary-file.js';
import { existingPlace, whyNotRenamed, type WrittenFile } from './write-file.js';

export interface WritePiecesOptions {
  /** Whether the file of this name, which has other content, may be replaced. */
  readonly mayReplace: (existing: string) => Promise<boolean>;
}

/**
 * As `writeFileInOneStep`, for content that is made while it is written: neither the old nor the new one is in memory as a
 * whole. Whatever the pieces throw leaves everything as it was.
 */
export async function writePiecesInOneStep(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  { mayReplace }: WritePiecesOptions,
): Promise<WrittenFile> {
  try {
    const existing = await existingPlace(path);
    const place = existing?.place ?? path;
    return await withTemporary(dirname(place), async ({ temporary, file }) => {
      const bytes = await writeAll(file, pieces);
      if (existing !== null) {
        if (await areSame(existing.place, temporary)) return { path, bytes, changed: false };
        if (!(await mayReplace(existing.place))) refuse('file-exists', { path });
        // Renaming asks only the folder: a file that its owner has write-protected is asked here.
        await access(existing.place, constants.W_OK);
        await file.chmod(existing.mode & 0o777);
      }
      await file.sync();
      await file.close();
      await rename(temporary, place).catch((error: unknown) => {
        throw whyNotRenamed(error, path);
      });
      return { path, bytes, changed: true };
    });
  } catch (error) {
    throw asUnavailable(error, path);
  }
}

/** @returns how many bytes were written */
async function writeAll(file: FileHandle, pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) {
    const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (let from = 0; from < buffer.length;) {
      from += (await file.write(buffer, from)).bytesWritten;
    }
    bytes += buffer.length;
  }
  return bytes;
}

/** So many bytes are compared at a time. */
const compared = 1 << 20;

async function areSame(one: string, other: string): Promise<boolean> {
  if ((await stat(one)).size !== (await stat(other)).size) return false;
  return withFile(one, (first) => withFile(other, (second) => haveSameContent(first, second)));
}

async function haveSameContent(one: FileHandle, other: FileHandle): Promise<boolean> {
  for (let from = 0; ; from += compared) {
    const [first, second] = await Promise.all([readFrom(one, from), readFrom(other, from)]);
    if (!first.equals(second)) return false;
    if (first.length === 0) return true;
  }
}

async function readFrom(file: FileHandle, from: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(compared), position: from });
  return buffer.subarray(0, bytesRead);
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
