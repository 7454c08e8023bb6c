import { spawn, type ChildProcess } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { temporaryFolder } from './temporary.js';

/** Builds a TypeScript program of `test/support/programs` once, to be run as often as a test wants. Packages stay outside. */
export async function buildProgram(name: string): Promise<string> {
  const folder = temporaryFolder();
  const outfile = join(folder, `${name}.mjs`);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    entryPoints: [join('test', 'support', 'programs', `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outfile;
}

export interface Run {
  readonly child: ChildProcess;
  /** What it printed, when it has ended; fails where it failed. */
  readonly output: Promise<string>;
}

export function runProgram(program: string, ...argv: readonly string[]): Run {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output: outputOf() };

  async function outputOf(): Promise<string> {
    const printed = await text(child.stdout);
    const code = await ended;
    if (code !== 0 && !child.killed) throw new Error(`the program ended with ${code}`);
    return printed;
  }
}
