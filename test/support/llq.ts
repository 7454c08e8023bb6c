import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { main } from '#src/cli/main.js';
import type { Surroundings } from '#src/cli/surroundings.js';
import { person, type Person } from './dialogue.js';

const packageFolder = process.cwd();

/** What a command printed, and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which a terminal shows them. */
  readonly shown: string;
}

/** A desk of its own: a folder with a database and an identity, a clock that stands still, nobody at the terminal. */
export interface Desk {
  readonly folder: string;
  /** Runs a command line from the sources, as `llq ARGV` would. */
  readonly llq: (...argv: string[]) => Promise<Ran>;
  /** As `llq … --json`, which must succeed: the object. */
  readonly json: <T = unknown>(...argv: string[]) => Promise<T>;
  readonly remove: () => void;
}

export interface DeskOptions {
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** As on a terminal: tables instead of tabs. */
  readonly terminal?: boolean;
  /** The width of the terminal in characters; 120 unless told. */
  readonly columns?: number;
  /** Somebody who answers questions; nobody is there otherwise. */
  readonly person?: Person;
  /** Where identifiers come from; chance otherwise. */
  readonly randomBytes?: Surroundings['randomBytes'];
}

export function newDesk(options: DeskOptions = {}): Desk {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'llq-test-'));
  const run = (argv: readonly string[]): Promise<Ran> => runFromSource(folder, argv, options);
  return {
    folder,
    llq: (...argv) => run(argv),
    json: async <T>(...argv: string[]) => {
      const { exit, stdout, stderr } = await run([...argv, '--json']);
      if (exit !== 0) throw new Error(`llq ${argv.join(' ')} ended with ${exit}\n${stdout}\n${stderr}`);
      return JSON.parse(stdout) as T; // the caller says which shape it expects, and checks it
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runFromSource(folder: string, argv: readonly string[], options: DeskOptions): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const shown: string[] = [];
  const { now = '2027-03-15T09:00:00Z', env = {}, terminal = options.person !== undefined } = options;
  const sink = (lines: string[]) => ({
    write: (text: string) => {
      lines.push(text);
      shown.push(text);
    },
    isTTY: terminal,
    columns: options.columns ?? 120,
  });
  const system: Surroundings = {
    env: {
      LLQ_DB: join(folder, 'llq.sqlite'),
      LLQ_STATE: join(folder, 'state'),
      LLQ_LANG: 'de',
      NO_COLOR: '1',
      ...env,
    },
    stdout: sink(stdout),
    stderr: sink(stderr),
    dialogue: options.person ?? person(),
    stdinIsTTY: options.person !== undefined,
    now: () => new Date(now),
    randomBytes: options.randomBytes ?? randomBytes,
    userName: () => 'test',
    homeFolder: folder,
    platform: process.platform,
    packageFolder,
  };
  const root = pathToFileURL(`${packageFolder}/`);
  const exit = await main(root, [...argv], { system, load: loadSource });
  return { exit, stdout: stdout.join(''), stderr: stderr.join(''), shown: shown.join('') };
}

/** The command's class from its source file; command classes are loaded one at a time. */
async function loadSource({ id }: { id: string }) {
  const module = (await import(`#commands/${id.replaceAll(':', '/')}.js`)) as { default: never }; // every command file has one
  return module.default;
}
