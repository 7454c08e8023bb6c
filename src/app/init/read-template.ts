import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asUnavailable } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';
import type { Template } from './template.js';
import { flawsIn } from './template-flaws.js';
import { plainOf, readTree, refuseFlaw } from './template-tree.js';

const ending = '.yaml';

/** The names that `readTemplate` knows, ascending. `folder` holds a file for each. */
export async function templateNames(folder: string): Promise<readonly string[]> {
  const files = await explained(folder, readdir(folder));
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();
}

/**
 * The template of this name. `folder` is that of the templates, which are shipped with the program.
 * Refuses with `template-unknown` and `template-invalid`.
 */
export async function readTemplate(folder: string, name: string): Promise<Template> {
  const known = await templateNames(folder);
  if (!known.includes(name)) refuse('template-unknown', { text: name, known });
  const file = join(folder, `${name}${ending}`);
  return parseTemplate(name, await explained(file, readFile(file, 'utf8')), file);
}

/** Reads the text of a template file. Refuses with `template-invalid`, with the place in `file`. */
export async function parseTemplate(name: string, text: string, file: string): Promise<Template> {
  const { templateSchema } = await import('./template-schema.js'); // zod: only `init` and proposals need it
  const { flawOf } = await import('./template-issue.js');
  const root = await readTree(text, file);
  const { data: contents, error } = templateSchema.safeParse(plainOf(root));
  if (!contents) return refuseFlaw(root, flawOf(error, root));
  const [flaw] = flawsIn(contents);
  return flaw ? refuseFlaw(root, flaw) : { name, ...contents };
}

async function explained<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw asUnavailable(error, path);
  }
}
