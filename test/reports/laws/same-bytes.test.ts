import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../../house/sources.js';
import { answer } from '../../support/command-line.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { newProcessDesk } from '../../support/processes/desk.js';
import { reportLines } from '../../support/report-lines.js';
import { reportYears } from '../../support/report-years.js';
import { temporaryFolder } from '../../support/temporary.js';

const lines = Object.values(reportLines).flat();
const forms = ['xlsx', 'csv', 'json'] as const;

/** Somewhere else on earth, with another language, at another time. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LLQ_TEST_CLOCK: '2031-12-31T23:30:00Z',
};
const shiftedClock = pathToFileURL(join(root, 'test', 'support', 'processes', 'shifted-clock.mjs')).href;

/** All reports several times, also on a busy machine; in milliseconds. */
const manyReports = 600_000;

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

const fileOf = (folder: string, at: number, form: string): string => join(folder, `${at}.${form}`);

type Llq = (...argv: string[]) => Promise<{ readonly exit: number; readonly stderr: string }>;

/** Every report in every form that is a file, by one desk into one folder. */
async function writeAll({ llq }: { readonly llq: Llq }, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [at, line] of lines.entries()) {
    for (const form of forms) {
      const { exit, stderr } = await llq(...line.split(' '), '--out', fileOf(folder, at, form));
      if (exit !== 0) throw new Error(`${line} as ${form} ended with ${exit}\n${stderr}`);
    }
  }
}

function expectSame(folder: string, other: string): void {
  for (const [at, line] of lines.entries()) {
    for (const form of forms) {
      const isSame = readFileSync(fileOf(folder, at, form)).equals(readFileSync(fileOf(other, at, form)));
      expect([line, form, isSame]).toEqual([line, form, true]);
    }
  }
}

describe('every report', () => {
  it(
    'is the same bytes in another time zone, locale and at another time',
    async () => {
      const [here, there] = [temporaryFolder(), temporaryFolder()];
      await writeAll(desk, here);
      const other = newProcessDesk({
        folder: desk.folder,
        env: elsewhere,
        nodeArguments: ['--import', shiftedClock],
      });
      await writeAll(other, there);
      expectSame(here, there);
    },
    manyReports,
  );

  it(
    'is the same bytes of a ledger that was merged, and of one that was rebuilt',
    async () => {
      const share = temporaryFolder();
      const other = newDesk();
      await answer(desk, `sync init ${share}`);
      await answer(other, `sync join ${share}`);
      await answer(
        other,
        'budget amend 0,07 --kind supplement --year 2027 --programme llq --municipality bremen --reason Rest',
      );
      await answer(
        desk,
        'budget amend 0,05 --kind supplement --year 2027 --programme llq --municipality bremen --reason Rest',
      );
      for (const officer of [other, desk, other, desk]) await answer(officer, 'sync');
      const [first, second, third] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
      await writeAll(desk, first);
      await writeAll(other, second);
      expectSame(first, second);
      await answer(other, 'database rebuild');
      await writeAll(other, third);
      expectSame(first, third);
      other.remove();
    },
    manyReports,
  );
});
