import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeContext, type OwnContext } from '#src/cli/context.js';
import { runJobs, type RunResult } from '#src/cli/jobs/run.js';
import { surroundingsOfProcess, type Surroundings } from '#src/cli/surroundings.js';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
let context: OwnContext;
let target = '';
beforeEach(async () => {
  desk = await bremen2027();
  target = join(desk.folder, 'Bericht.csv');
  context = contextOf(desk);
});
afterEach(async () => {
  await context.close();
  desk.remove();
});

function contextOf({ folder }: Desk): OwnContext {
  const system: Surroundings = {
    ...surroundingsOfProcess(process.cwd()),
    env: { LLQ_DB: join(folder, 'llq.sqlite'), LLQ_STATE: join(folder, 'state') },
    userName: () => 'test',
    now: () => new Date('2027-03-15T09:00:00Z'),
    homeFolder: folder,
  };
  const options = { db: undefined, dryRun: false, command: 'test', program: '1', onCopyPutBack: () => {} };
  return makeContext(system, options);
}

/** Runs one job while somebody books during so many of its attempts; the file tells which attempt wrote it. */
async function runWhileBooking(bookings: number): Promise<RunResult> {
  let attempts = 0;
  return runJobs({
    context,
    lang: 'de',
    progress: () => {},
    interruption: { heed: () => Promise.resolve(), end: () => {} },
    jobs: [
      {
        id: 'report:overview',
        report: 'bericht uebersicht',
        target,
        place: { file: 'berichte.yaml', line: 1, column: 1 },
        flags: [],
        args: [],
        force: false,
        hasLang: false,
      },
    ],
    run: async (_id, argv) => {
      attempts += 1;
      const out = argv.find((word) => word.startsWith('--out='))?.slice('--out='.length) ?? '';
      writeFileSync(out, String(attempts));
      if (attempts <= bookings) await paidToGroepelingen(desk, '1');
      return 0;
    },
  });
}

describe('a run of reports during which somebody books', () => {
  it('begins anew, and shows what was booked', async () => {
    const { files, state } = await runWhileBooking(3);
    expect(files).toMatchObject([{ outcome: 'written' }]);
    expect(readFileSync(target, 'utf8')).toBe('4');
    const { state: now } = await desk.json<{ state: string }>('report', 'overview');
    expect(state).toBe(now);
  });

  it('gives up where it never ends, and leaves nothing behind', async () => {
    const before = readdirSync(desk.folder);
    await expect(runWhileBooking(Infinity)).rejects.toMatchObject({ code: 'database-changing' });
    expect(readdirSync(desk.folder).filter((name) => !name.startsWith('llq.sqlite'))).toEqual(
      before.filter((name) => !name.startsWith('llq.sqlite')),
    );
  });
});
