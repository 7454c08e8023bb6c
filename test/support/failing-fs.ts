import fs from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Which operation of Node's file system fails in this process, and how. */
export interface FsFault {
  /** Only what is below this folder fails. */
  readonly folder: string;
  /** The first that fails, counted from 1. */
  readonly at: number;
  readonly code: string;
  /** Whether all that follow fail too. */
  readonly onwards: boolean;
}

type Anything = (...args: unknown[]) => unknown;
type Module = Record<string, Anything>;

const synchronous = 'openSync renameSync linkSync rmSync mkdirSync statSync readFileSync writeFileSync'.split(
  ' ',
);
const asynchronous = 'open readFile rename rm stat access realpath copyFile'.split(' ');
const ofHandles = ['writeFile', 'sync', 'chmod'] as const;

/** Lets an operation fail, until `end`, which tells whether there were as many. In a process of its own alone. */
export function letFail({ folder, at, code, onwards }: FsFault): { end: () => { hasFailed: boolean } } {
  let count = 0;
  const attempt = (path: unknown): void => {
    if (!String(path).startsWith(folder)) return;
    count += 1;
    const fails = onwards ? count >= at : count === at;
    if (fails) throw Object.assign(new Error(`${code}: made up by the test`), { code });
  };
  const undo = [
    ...synchronous.map((name) =>
      replace(
        fs,
        name,
        (real) =>
          (...args) => (attempt(args[0]), real(...args)),
      ),
    ),
    ...asynchronous.map((name) =>
      replace(promises, name, (real) => async (...args) => {
        attempt(args[0]);
        const result = await real(...args);
        return name === 'open' ? failingHandle(result as FileHandle, () => attempt(args[0])) : result; // what `open` gives
      }),
    ),
  ];
  syncBuiltinESMExports();
  return {
    end: () => {
      for (const one of undo) one();
      syncBuiltinESMExports();
      return { hasFailed: count >= at };
    },
  };
}

function replace(module: object, name: string, made: (real: Anything) => Anything): () => void {
  const functions = module as Module; // the names are those of functions
  const real = functions[name];
  if (real === undefined) throw new TypeError(`no ${name}`);
  functions[name] = made(real.bind(module));
  return () => void (functions[name] = real);
}

function failingHandle(handle: FileHandle, attempt: () => void): FileHandle {
  for (const name of ofHandles) {
    replace(handle, name, (real) => async (...args) => {
      attempt();
      return real(...args);
    });
  }
  return handle;
}
