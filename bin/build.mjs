/**
 * Builds what is shipped: dist/main.js, a file for each command, chunks that they share, and oclif.manifest.json.
 * A package that is imported with `await import()` becomes a chunk of its own. Names are kept, so that the stack trace
 * in a bug report can be read; shorter names would not make the start faster. LICENSES.txt is for what is bundled.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { editOclif, leaveOutCanvas, leaveOutUnused, nativeSqlite } from './bundle-plugins.mjs';
import { writeLicenses } from './licenses.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** CommonJS packages expect these names; `nodeRequire` is for what must not be bundled. */
const COMMONJS_NAMES = `
  import { createRequire as llqCreateRequire } from 'node:module';
  import { fileURLToPath as llqFileURLToPath } from 'node:url';
  const nodeRequire = llqCreateRequire(import.meta.url), require = nodeRequire;
  const __filename = llqFileURLToPath(import.meta.url), __dirname = llqFileURLToPath(new URL('.', import.meta.url));`;

/** @returns {Record<string, string>} place in dist, without the ending, to source file */
function entryPoints() {
  const commands = readdirSync('commands', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('commands', file));
  return {
    main: 'src/cli/main.ts',
    'lists-child': 'src/lists/read/child.ts', // a process of its own, which src/lists/read starts
    ...Object.fromEntries(commands.map((file) => [file.slice(0, -'.ts'.length), file])),
  };
}

/** What an earlier build left goes only now: a build that fails leaves the program as it was. */
function removeAllBut(files) {
  const built = new Set(files.map((file) => normalize(file)));
  for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !built.has(file)) rmSync(file);
  }
}

const { metafile } = await build({
  entryPoints: entryPoints(),
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  banner: { js: COMMONJS_NAMES },
  plugins: [editOclif, leaveOutUnused, leaveOutCanvas, nativeSqlite],
  // unzipper, which comes with exceljs, asks for it only when it reads from that store.
  external: ['@aws-sdk/client-s3'],
  logLevel: 'warning',
  metafile: true,
}).catch(() => process.exit(1)); // esbuild has said why
removeAllBut(Object.keys(metafile.outputs));
writeLicenses(Object.keys(metafile.inputs), 'dist/LICENSES.txt');

// In a process of its own, because it loads every command.
process.exitCode = spawnSync(process.execPath, ['bin/manifest.mjs'], { stdio: 'inherit' }).status ?? 1;
