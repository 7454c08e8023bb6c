import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll } from '@jest/globals';
import { root } from '../../house/sources.js';

// Longer than the installation of the packages takes, should it be missing.
const setUpLimitMs = 10 * 60_000;

/** What is started: the program as it is shipped. */
export const runFile = join(root, 'bin', 'run.js');

/** What hangs is ended, so that no process outlives its test. */
const processLimitMs = 180_000;

/** The exit code of what was killed, as shells tell it. */
export const killed = 137;

// Whoever starts the program starts what the sources say. Silent and quick where it is built already.
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'setup.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the program could not be built:\n${stderr}`);
}, setUpLimitMs);

export interface Launch {
  /** All that the process sees of its environment, beside what a process needs to start. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Arguments of Node itself. */
  readonly nodeArguments?: readonly string[];
  /** A program that starts Node, with its arguments. */
  readonly launcher?: readonly string[];
}

/** What a process printed, and how it ended. */
export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that was started. */
export interface Started {
  readonly kill: () => void;
  /** Asks it to end, as Ctrl-C or a service manager does. */
  readonly ask: (signal: 'SIGINT' | 'SIGTERM') => void;
  readonly ended: Promise<Ended>;
}

/** Starts the built program in a process of its own, with nobody at its terminal. */
export function startProgram(argv: readonly string[], launch: Launch): Started {
  const { env, cwd, nodeArguments = [], launcher = [] } = launch;
  const words = [...launcher, process.execPath, ...nodeArguments, runFile, ...argv];
  const child = spawn(words[0] ?? process.execPath, words.slice(1), {
    env: { ...bareEnvironment(), ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: processLimitMs,
    killSignal: 'SIGKILL',
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => stdout.push(part));
  child.stderr.on('data', (part: Buffer) => stderr.push(part));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ exit: code ?? killed, stdout: textOf(stdout), stderr: textOf(stderr) });
    });
  });
  return { ended, kill: () => void child.kill('SIGKILL'), ask: (signal) => void child.kill(signal) };
}

/** Nothing of whoever runs the tests: no language, no colours, no options for Node. */
export function bareEnvironment(): Record<string, string> {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function textOf(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}
