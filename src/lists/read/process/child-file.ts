import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Made by `bin/build.mjs`. */
const built = join('dist', 'lists-child.js');

/**
 * The built program of the process that reads, in the nearest folder above this file that has it: we ourselves are below
 * `dist` in the shipped program, and below `src` in a test.
 */
export function childFile(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, built);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new Error(`${built} is missing: the program must be built`);
  }
}
