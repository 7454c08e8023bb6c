import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Limits } from '../limits.js';

/** What the file system says where nothing is at a path. */
const nothingThere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
const notAllowed: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

/**
 * Checks that there is a file which can be opened and is not too large. Refuses with `file-missing`,
 * `list-is-something-else` and `list-too-large`; `Unavailable` with `not-readable` and `file-busy`.
 * @returns its size in bytes
 */
export async function checkFile(path: string, { fileBytes }: Limits): Promise<number> {
  try {
    const stats = await stat(path);
    checkStats(stats, fileBytes);
    await (await open(path)).close(); // not before it is known to be a file: opening a pipe waits for a writer
    return stats.size;
  } catch (error) {
    if (nothingThere.has(systemCode(error))) refuse('file-missing', { path });
    if (notAllowed.has(systemCode(error))) throw new Unavailable('not-readable', { path }, { cause: error });
    throw asUnavailable(error, path);
  }
}

function checkStats(stats: Stats, limit: number): void {
  if (stats.isDirectory()) refuse('list-is-something-else', { content: 'folder' });
  if (!stats.isFile()) refuse('list-is-something-else', { content: 'device' });
  if (stats.size === 0) refuse('list-is-something-else', { content: 'empty' });
  if (stats.size > limit) refuse('list-too-large', { measure: 'file', limit, sheet: null, cell: null });
}
