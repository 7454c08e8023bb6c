import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newProcessDesk, type ProcessDesk, type ProcessDeskOptions } from '../support/processes/desk.js';
import { itOnSmallDrive } from '../support/processes/drive.js';
import { answerOf, bookingPhases, killMany } from '../support/processes/killer.js';
import { eventsOf, expectSound } from '../support/processes/scene.js';
import { testSeed } from '../support/random.js';
import { temporaryFolder } from '../support/temporary.js';

const timeLimitMs = 300_000;
const rows = 400;

interface Booked {
  readonly batch: string | null;
  readonly rows: { readonly new: number; readonly unchanged: number };
}

describe('imports that run at once', () => {
  it(
    'book a list once, whoever comes first',
    async () => {
      const desk = await deskWithTemplate();
      const run = runOf(oldPayments());
      const answers = await Promise.all([1, 2, 3].map(() => desk.json<Booked>(...run)));
      expect(answers.map((answer) => answer.rows.new).toSorted((a, b) => a - b)).toEqual([0, 0, rows]);
      expect(answers.filter(({ batch }) => batch !== null)).toHaveLength(1);
      expect(await eventsOf(desk, '--type', 'disbursement.recorded')).toHaveLength(rows);
      await expectSound(desk);
    },
    timeLimitMs,
  );
});

describe(`imports that are killed (LLQ_TEST_SEED=${testSeed} repeats the moments)`, () => {
  it('leave all of the list, or nothing, and come right the next time', () => beKilled(9), timeLimitMs);
});

describe('an import onto a full drive', () => {
  itOnSmallDrive('books nothing, and all of the list later', async (drive) => {
    const desk = await deskWithTemplate({ folder: drive.folder });
    const run = runOf(oldPayments());
    drive.fill(65_536);
    const { exit, stderr } = await desk.llq(...run);
    expect([exit, stderr]).toEqual([5, expect.stringContaining('voll')]);
    drive.clear();
    expect(await eventsOf(desk, '--type', 'import.booked')).toEqual([]);
    expect(await desk.json(...run)).toMatchObject({ rows: { new: rows } });
    await expectSound(desk);
  });
});

async function beKilled(kills: number): Promise<void> {
  const desk = await deskWithTemplate();
  const run = runOf(oldPayments());
  await killMany({
    desk,
    seed: testSeed,
    kills,
    phases: bookingPhases,
    argvOf: () => [...run, '--json'],
    after: async (ran) => {
      const standing = await standingRows(desk);
      expect(answerOf(ran) === null ? [0, rows] : [rows]).toContain(standing);
      if (standing > 0) await takeBack(desk);
    },
  });
  expect(await desk.json(...run)).toMatchObject({ rows: { new: rows, unchanged: 0 } });
  expect(await standingRows(desk)).toBe(rows);
  await expectSound(desk);
}

async function deskWithTemplate(options: ProcessDeskOptions = {}): Promise<ProcessDesk> {
  const desk = newProcessDesk(options);
  await desk.json('init');
  return desk;
}

function runOf(file: string): string[] {
  return ['import', 'run', file, '--track', 'win-gebietsbudget', '--create', 'recipients'];
}

/** A list of old payments; its path. */
function oldPayments(): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `15.03.2009;Gröpelingen;Beispielverein ${at % 20};Kurs ${at};${at + 100},50;K-${at}`,
  );
  const path = join(temporaryFolder(), 'Zahlungen.csv');
  writeFileSync(path, `Datum;Gebiet;Träger;Zweck;Betrag;Beleg\n${lines.join('\n')}\n`);
  return path;
}

interface Batches {
  readonly batches: readonly {
    readonly batch: string;
    readonly state: string;
    readonly rows: Booked['rows'];
  }[];
}

async function standingBatches(desk: ProcessDesk): Promise<Batches['batches']> {
  const { batches } = await desk.json<Batches>('import', 'list');
  return batches.filter(({ state }) => state === 'booked');
}

async function standingRows(desk: ProcessDesk): Promise<number> {
  const payments = await eventsOf(desk, '--type', 'disbursement.recorded');
  const batches = await standingBatches(desk);
  expect(payments.length % rows).toBe(0);
  return batches.reduce((sum, batch) => sum + batch.rows.new, 0);
}

async function takeBack(desk: ProcessDesk): Promise<void> {
  for (const { batch } of await standingBatches(desk)) {
    await desk.json('import', 'undo', batch, '--reason', 'Probe', '--yes');
  }
}
