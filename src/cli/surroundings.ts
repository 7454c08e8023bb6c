import { randomBytes } from 'node:crypto';
import { homedir, userInfo } from 'node:os';
import { setImmediate } from 'node:timers/promises';

/** Where text goes: what a terminal, a pipe or a test gives. */
export interface Sink {
  write(text: string): void;
  /** Waits until the reader has taken what was written; false where nobody reads any more. Without it there is always room. */
  readonly room?: () => Promise<boolean>;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Everything that comes from outside of the program, so that a test can hold it still. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Where questions are asked and answered, on a terminal. */
  readonly dialogue: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** Whether somebody is there to answer. */
  readonly stdinIsTTY: boolean;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly userName: () => string;
  readonly homeFolder: string;
  readonly platform: NodeJS.Platform;
  /** The folder of the package, where the templates lie. */
  readonly packageFolder: string;
}

const defaultColumns = 100;

/** The process as it runs; `packageFolder` is where package.json lies. */
export function surroundingsOfProcess(packageFolder: string): Surroundings {
  return {
    env: process.env,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    dialogue: { input: process.stdin, output: process.stderr },
    stdinIsTTY: process.stdin.isTTY,
    now: () => new Date(),
    randomBytes,
    userName,
    homeFolder: homedir(),
    platform: process.platform,
    packageFolder,
  };
}

/** A container can run under a number that the system has no name for: then that number is the name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USER'] || process.env['USERNAME'] || String(process.getuid?.() ?? '');
  }
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  let isGone = false;
  return {
    write: (text) => {
      stream.write(text, (error) => {
        isGone ||= Boolean(error);
      });
    },
    room: async () => {
      await setImmediate(); // what became of a write is told between two turns
      if (stream.writableNeedDrain && !isGone) await drained(stream);
      return !isGone;
    },
    isTTY: stream.isTTY,
    get columns() {
      return stream.isTTY ? stream.columns : defaultColumns;
    },
  };
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  const events = ['drain', 'error', 'close'];
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
