/** `npm run bench`: runs every bench/*.bench.ts, or those whose names contain one of the arguments. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const wanted = process.argv.slice(2);
const names = readdirSync('bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

// Node 20 does not read TypeScript itself.
const outdir = join('node_modules', '.cache', 'llq', 'bench');
await build({
  entryPoints: names.map((file) => join('bench', file)),
  outdir,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  outExtension: { '.js': '.mjs' },
});
for (const file of names) await import(pathToFileURL(join(outdir, file.replace(/\.ts$/, '.mjs'))));
