import { readFile } from 'node:fs/promises';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';

/** What the file system says where there is no file of this name, or a folder. */
const noFile: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** The text in a file that people keep. Refuses with `file-missing`; `Unavailable` where it cannot be read. */
export function readTextFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (noFile.has(systemCode(error))) refuse('file-missing', { path: file });
    throw asUnavailable(error, file);
  });
}
