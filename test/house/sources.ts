import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json; everything below is named by its path from there, with slashes. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Import {
  /** The imported file, `src/domain/cents.ts`, or the package, `kysely` or `node:fs`. */
  readonly of: string;
  readonly isFile: boolean;
  /** `static` is loaded together with the file, `lazy` by `import()`, `type` never. */
  readonly kind: 'static' | 'lazy' | 'type';
}

/** Every file below the folder, as `src/domain/cents.ts`; none when there is no such folder. */
export function filesBelow(folder: string, ending = '.ts'): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .map((file) => file.replaceAll(sep, '/'))
      .toSorted();
  } catch {
    return [];
  }
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What the file imports and re-exports. Reads the lines as prettier leaves them. */
export function importsOf(file: string): Import[] {
  const text = read(file);
  const atTop = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const inside = /(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g;
  return [
    ...[...text.matchAll(atTop)].map(([, type, name]) => resolve(file, name, type ? 'type' : 'static')),
    ...[...text.matchAll(inside)].map(([, type, name]) => resolve(file, name, type ? 'type' : 'lazy')),
  ];
}

function resolve(from: string, name = '', kind: Import['kind']): Import {
  if (name.startsWith('#')) return { of: name.slice(1).replace(/\.js$/, '.ts'), isFile: true, kind };
  if (!name.startsWith('.')) return { of: packageOf(name), isFile: false, kind };
  return { of: posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts'), isFile: true, kind };
}

/** `kysely/helpers/sqlite` is of kysely, `@oclif/core/flags` of @oclif/core. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
