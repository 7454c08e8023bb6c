/**
 * Writes a file, a backup and a restored database as often as there are operations of the file system in it, and lets one
 * of them fail each time: the first, the second, … Arguments: a folder for all of it. Prints what did not come right, one
 * in a line, and in the last line how many cases there were.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { writeFileInOneStep } from '#src/render/write-file.js';
import { writePiecesInOneStep } from '#src/render/write-pieces.js';
import { backUp } from '#src/store/backup/back-up.js';
import { inspectCopy } from '#src/store/backup/inspect.js';
import { restoreBackup } from '#src/store/backup/restore.js';
import { createLedger } from '#src/store/create.js';
import { Ledger, type LedgerPlace } from '#src/store/ledger.js';
import { createKeys, seedBytes } from '#src/sync/segment/keys.js';
import { payment } from '../drafts.js';
import { letFail } from '../failing-fs.js';

const codes = 'EIO ENOSPC EDQUOT EROFS EACCES EPERM EBUSY ENOENT EEXIST EMFILE ETIMEDOUT ESTALE'.split(' ');

const [root = ''] = process.argv.slice(2);
const source = join(root, 'source');

const place = (folder: string): LedgerPlace => ({
  path: join(folder, 'llq.sqlite'),
  stateFolder: join(folder, 'state'),
  actor: 'test',
  command: 'test',
  now: () => new Date('2027-03-15T09:30:00Z'),
  onCopyPutBack: () => {},
});

interface Task {
  /** Makes the folder ready; what it gives is handed to the others. */
  readonly prepare: (folder: string) => void;
  readonly work: (folder: string) => Promise<unknown>;
  /** What lies there after it was done, beside nothing else. */
  readonly names: readonly RegExp[];
  /** Whether what lies there is the old one, the new one, or wrong. */
  readonly look: (folder: string) => Promise<'old' | 'new' | 'wrong'>;
}

await createLedger(place(source), { ledger: 'ledger-0', replica: 'replica-0' }, [payment(100)]);
const ledger = await Ledger.open(place(source));
const backup = join(root, 'backup.sqlite');
await backUp(ledger, backup, false);

const mayReplace = () => true;

// oxlint-disable-next-line typescript/require-await -- there is nothing to wait for
async function* pieces(): AsyncGenerator<string> {
  yield* ['n', 'e', 'w'];
}

async function isWhole(path: string): Promise<boolean> {
  return inspectCopy(path, path).then(
    ({ events }) => events === 1,
    () => false,
  );
}

const tasks: Readonly<Record<string, Task>> = {
  'a report': {
    prepare: (folder) => writeFileSync(join(folder, 'report'), 'old'),
    work: (folder) => writeFileInOneStep(join(folder, 'report'), Buffer.from('new'), { mayReplace }),
    names: [/^report$/],
    look: (folder) => {
      const text = readFileSync(join(folder, 'report'), 'utf8');
      return Promise.resolve(text === 'old' || text === 'new' ? text : 'wrong');
    },
  },
  'a long list': {
    prepare: (folder) => writeFileSync(join(folder, 'list'), 'old'),
    work: (folder) =>
      writePiecesInOneStep(join(folder, 'list'), pieces(), { mayReplace: () => Promise.resolve(true) }),
    names: [/^list$/],
    look: (folder) => {
      const text = readFileSync(join(folder, 'list'), 'utf8');
      return Promise.resolve(text === 'old' ? 'old' : text === 'new' ? 'new' : 'wrong');
    },
  },
  'a backup': {
    prepare: () => {},
    work: (folder) => backUp(ledger, join(folder, 'backup'), true),
    names: [/^backup$/],
    look: async (folder) => {
      const path = join(folder, 'backup');
      if (!existsSync(path)) return 'old';
      return (await isWhole(path)) ? 'new' : 'wrong';
    },
  },
  'a restored database': {
    prepare: () => {},
    work: (folder) => {
      const { path, stateFolder } = place(folder);
      return restoreBackup(
        backup,
        {
          path,
          stateFolder,
          newReplica: 'replica-1',
          newKeys: createKeys(new Uint8Array(seedBytes)),
          asideSuffix: '.old',
        },
        true,
      );
    },
    names: [/^llq\.sqlite(?:\.old.*)?$/, /^state$/],
    look: async (folder) => {
      const { path } = place(folder);
      if (!existsSync(path)) return 'old';
      return (await isWhole(path)) ? 'new' : 'wrong';
    },
  },
};

let cases = 0;

for (const [what, task] of Object.entries(tasks)) {
  for (const code of codes) {
    for (const onwards of [false, true]) {
      for (let at = 1; await failsOnce(what, task, { code, onwards, at }); at += 1) cases += 1;
    }
  }
}
ledger.close();
process.stdout.write(`${cases}\n`);

/** @returns whether there was such an operation */
async function failsOnce(
  what: string,
  { prepare, work, names, look }: Task,
  fault: { readonly code: string; readonly onwards: boolean; readonly at: number },
): Promise<boolean> {
  const folder = join(root, 'case');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  prepare(folder);
  const failing = letFail({ ...fault, folder });
  const outcome = await work(folder).then(() => 'done', toldAs);
  const { hasFailed } = failing.end();
  const told = (problem: string) =>
    process.stdout.write(
      `${what}: ${problem} ${JSON.stringify({ ...fault, outcome, lying: readdirSync(folder) })}\n`,
    );
  if (outcome.startsWith('odd')) told('an error that nobody understands');
  const found = await look(folder);
  if (found === 'wrong' || (outcome === 'done' && found !== 'new')) told(`is ${found}`);
  const isOdd = (name: string) => !names.some((known) => known.test(name));
  if (!fault.onwards && readdirSync(folder).some(isOdd)) told('leaves something behind');
  const again = await work(folder).then(() => 'done', toldAs);
  if (again !== 'done' || (await look(folder)) !== 'new') told(`does not come right (${again})`);
  return hasFailed;
}

function toldAs(error: unknown): string {
  if (error instanceof Unavailable || error instanceof Refusal) return error.code;
  const isSystem = error instanceof Error && 'code' in error;
  return `odd: ${isSystem ? String(error.code) : String(error)}`;
}
