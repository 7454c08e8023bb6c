import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { root } from '../house/sources.js';
import { newProcessDesk, type ProcessDesk } from '../support/processes/desk.js';
import { killMany } from '../support/processes/killer.js';
import { killed } from '../support/processes/program.js';
import { deskWithMoney, payment } from '../support/processes/scene.js';
import { testSeed } from '../support/random.js';

const timeLimitMs = 240_000;
const files = ['Uebersicht.xlsx', 'Zahlungen.csv', 'stand.json'];

const jobs = [
  'folder: Ausgabe',
  'jobs:',
  '  - { report: overview, out: Uebersicht.xlsx, year: 2027 }',
  '  - { report: disbursement list, out: Zahlungen.csv, year: 2027, force: yes }',
  '  - { report: status, out: stand.json, year: 2027, force: yes }',
];

const run = ['report', 'run', 'berichte.yaml'];

/** A desk with three reports, and a booking that all of them are to show. */
async function deskWithReports(lines: readonly string[] = jobs): Promise<ProcessDesk> {
  const desk = await deskWithMoney('500.000');
  writeFileSync(join(desk.folder, 'berichte.yaml'), lines.join('\n'));
  mkdirSync(join(desk.folder, 'Ausgabe'));
  await desk.json(...run);
  await book(desk, 'erster');
  return desk;
}

function book(desk: ProcessDesk, reference: string): Promise<unknown> {
  return desk.json(...payment('100', reference));
}

const folderOf = ({ folder }: ProcessDesk): string => join(folder, 'Ausgabe');

function contents(desk: ProcessDesk): readonly string[] {
  return files.map((name) => readFileSync(join(folderOf(desk), name)).toString('latin1'));
}

/** Every file is its old or its new self; one more run makes all of them new, and clears away what was left. */
async function expectWhole(desk: ProcessDesk, before: readonly string[]): Promise<void> {
  const found = contents(desk);
  const { exit } = await desk.llq(...run);
  expect(exit).toBe(0);
  const after = contents(desk);
  for (const [at, content] of found.entries()) expect([before[at], after[at]].includes(content)).toBe(true);
  expect(readdirSync(folderOf(desk)).toSorted()).toEqual(files.toSorted());
}

describe(`a run of reports (LLQ_TEST_SEED=${testSeed} repeats the moments)`, () => {
  it(
    'that is killed at any moment leaves every file whole, and the next one clears up',
    async () => {
      const desk = await deskWithReports();
      let before: readonly string[] = [];
      await killMany({
        desk,
        seed: testSeed,
        kills: 10,
        argvOf: () => run,
        before: async (round) => {
          await book(desk, `Beleg ${round}`);
          before = contents(desk);
        },
        after: () => expectWhole(desk, before),
      });
    },
    timeLimitMs,
  );

  it.each([1, 2, 3])(
    'that is killed before file %d is put in its place leaves the others before it new, and it and the rest old',
    async (at) => {
      const desk = await deskWithReports();
      const before = contents(desk);
      const preload = pathToFileURL(join(root, 'test', 'support', 'processes', 'killed-at-rename.mjs')).href;
      const mortal = newProcessDesk({
        folder: desk.folder,
        env: { LLQ_TEST_KILL_AT: String(at) },
        nodeArguments: ['--import', preload],
      });
      expect((await mortal.llq(...run)).exit).toBe(killed);
      expect(contents(desk).map((content, index) => content === before[index])).toEqual(
        files.map((_, index) => index >= at - 1),
      );
      await expectWhole(desk, before);
    },
    timeLimitMs,
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'that is asked to end by %s replaces nothing and leaves nothing behind',
    async (signal) => {
      const more = Array.from(
        { length: 30 },
        (_, at) => `  - { report: overview, out: ${at}.csv, year: 2027 }`,
      );
      const desk = await deskWithReports();
      const before = contents(desk);
      writeFileSync(join(desk.folder, 'berichte.yaml'), [...jobs, ...more].join('\n'));
      const started = desk.start(...run);
      const watcher = watch(folderOf(desk), (_, name) => {
        if (!name?.startsWith('.llq-run-')) return;
        watcher.close();
        started.ask(signal);
      });
      const { exit, stdout, stderr } = await started.ended;
      expect({ exit, stdout }).toEqual({ exit: 130, stdout: '' });
      expect(stderr).toContain('Abgebrochen');
      expect(contents(desk)).toEqual(before);
      expect(readdirSync(folderOf(desk)).toSorted()).toEqual(files.toSorted());
    },
    timeLimitMs,
  );

  it(
    'shows one state in all files, whatever is booked meanwhile',
    async () => {
      const lines = Array.from(
        { length: 8 },
        (_, at) => `  - { report: overview, out: ${at}.json, force: yes }`,
      );
      const desk = await deskWithReports(['folder: Ausgabe', 'jobs:', ...lines]);
      const running = desk.llq(...run);
      await Promise.all([book(desk, 'währenddessen'), book(desk, 'auch')]);
      const { exit } = await running;
      const states = lines.map(
        (_, at) => JSON.parse(readFileSync(join(folderOf(desk), `${at}.json`), 'utf8')).state,
      );
      expect({ exit, states: new Set(states).size }).toEqual({ exit: 0, states: 1 });
    },
    timeLimitMs,
  );

  it(
    'without a terminal says one line for each file and nothing else, and the second time touches none',
    async () => {
      const desk = await deskWithReports();
      const line = (what: string, name: string): string => `${what}: ${join(folderOf(desk), name)}\n`;
      const first = await desk.llq(...run);
      expect(first).toEqual({
        exit: 0,
        stdout: files.map((name) => line('geschrieben', name)).join(''),
        stderr: '',
      });
      const before = files.map((name) => statSync(join(folderOf(desk), name)));
      const second = await desk.llq(...run);
      expect(second.stdout).toBe(files.map((name) => line('unverändert', name)).join(''));
      const after = files.map((name) => statSync(join(folderOf(desk), name)));
      expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
        before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
      );
      expect(existsSync(join(desk.folder, 'Uebersicht.xlsx'))).toBe(false);
    },
    timeLimitMs,
  );
});
