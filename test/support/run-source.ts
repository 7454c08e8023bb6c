import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const run = promisify(execFile);

/** Finds our own imports where the sources are, as jest does. */
const fromSources: Plugin = {
  name: 'from-sources',
  setup(bundler) {
    bundler.onResolve({ filter: /^#(src|commands)\// }, ({ path }) => ({
      path: join(process.cwd(), `${path.slice(1).replace(/\.js$/u, '')}.ts`),
    }));
  },
};

/**
 * Runs a TypeScript file in a process of its own, with these environment variables on top, and gives its stdout. For
 * what a process decides once, such as its time zone.
 */
export async function runSource(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'llq-run-'));
  try {
    const outfile = join(folder, 'program.cjs');
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      // A package that unzipper, a dependency of exceljs, asks for only when it reads from that store.
      external: ['@aws-sdk/client-s3'],
      logLevel: 'error',
      plugins: [fromSources],
    });
    const { stdout } = await run(process.execPath, [outfile], { env: { ...process.env, ...environment } });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
