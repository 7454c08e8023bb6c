import { join } from 'node:path';
import { temporaryFolder } from '../temporary.js';
import { startProgram, type Ended, type Launch, type Started } from './program.js';

/** A desk whose every command is a process of the built program. */
export interface ProcessDesk {
  readonly folder: string;
  /** The database. */
  readonly path: string;
  readonly start: (...argv: string[]) => Started;
  readonly llq: (...argv: string[]) => Promise<Ended>;
  /** As `llq … --json`, which must succeed: the object. */
  readonly json: <T = unknown>(...argv: string[]) => Promise<T>;
}

export interface ProcessDeskOptions extends Partial<Omit<Launch, 'cwd'>> {
  /** Where database and identity lie; a new temporary folder if it is left out. */
  readonly folder?: string;
}

export function newProcessDesk({
  folder = temporaryFolder(),
  env,
  ...rest
}: ProcessDeskOptions = {}): ProcessDesk {
  const path = join(folder, 'llq.sqlite');
  const own = {
    HOME: folder,
    LLQ_DB: path,
    LLQ_STATE: join(folder, 'state'),
    LLQ_LANG: 'de',
    LLQ_ACTOR: 'test',
  };
  const launch = { ...rest, cwd: folder, env: { ...own, ...env } };
  const start = (...argv: string[]): Started => startProgram(argv, launch);
  return {
    folder,
    path,
    start,
    llq: (...argv) => start(...argv).ended,
    json: async <T>(...argv: string[]) => {
      const { exit, stdout, stderr } = await start(...argv, '--json').ended;
      if (exit !== 0) throw new Error(`llq ${argv.join(' ')} ended with ${exit}\n${stdout}\n${stderr}`);
      return JSON.parse(stdout) as T; // the caller says which shape it expects, and checks it
    },
  };
}
