import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join('bench', 'peers', 'bare-oclif');

/** The smallest oclif program with one command and a manifest, as the oclif generator would make it. @returns its start file */
export function bareOclif(): string {
  return join(folder, 'run.js');
}

/** The same, bundled by esbuild with no further changes. @returns its start file */
export async function bundledBareOclif(): Promise<string> {
  const outdir = join('node_modules', '.cache', 'llq', 'bench', 'bare-oclif');
  for (const file of ['package.json', 'oclif.manifest.json']) cpSync(join(folder, file), join(outdir, file));
  await build({
    entryPoints: [join(folder, 'run.js'), join(folder, 'commands', 'hello.js')],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['typescript'],
    banner: {
      js: `
        import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename;`,
    },
  });
  return join(outdir, 'run.js');
}
