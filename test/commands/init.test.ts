import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answer, refusal, run } from '../support/command-line.js';
import { newDesk, type Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});
afterEach(() => desk.remove());

describe('llq init', () => {
  it('registers what the template of Bremen knows, and books no money', async () => {
    expect(await answer(desk, 'init')).toMatchObject({
      path: join(desk.folder, 'llq.sqlite'),
      template: 'bremen',
      municipalities: 2,
      programmes: 11,
      areas: 23,
    });
    expect(await answer(desk, 'status')).toMatchObject({ programmes: [], findings: 0 });
    const { areas } = await answer<{ areas: { municipality: string }[] }>(
      desk,
      'area list --municipality bremen',
    );
    expect(areas).toHaveLength(17);
  });

  it('says in German what comes next, also under its German name', async () => {
    const { exit, stdout } = await run(desk, 'einrichten --vorlage empty');
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/^Eingerichtet: .*\n2 Städte, 0 Programme, .*\nWeiter mit: llq programm anlegen/),
    ]);
  });

  it('refuses to do it twice, and leaves the ledger as it is', async () => {
    await answer(desk, 'init');
    for (const line of ['init', 'init --dry-run', 'init --template empty']) {
      expect(await refusal(desk, line)).toMatchObject({ code: 'ledger-exists', exit: 3 });
    }
    expect((await answer<{ areas: object[] }>(desk, 'area list --all')).areas).toHaveLength(23);
  });

  it('makes nothing on a dry run', async () => {
    const { exit, stdout } = await run(desk, 'init --dry-run');
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/^Probelauf, nichts eingerichtet: /)]);
    expect(readdirSync(desk.folder)).toEqual([]);
  });

  it('refuses a template that there is not, with those that there are', async () => {
    expect(await refusal(desk, 'init --template gibts-nicht')).toMatchObject({
      code: 'template-unknown',
      exit: 3,
      message: 'Eine Vorlage „gibts-nicht“ gibt es nicht.',
      hint: 'Vorhanden sind: bremen und empty.',
    });
    expect(existsSync(join(desk.folder, 'llq.sqlite'))).toBe(false);
  });

  it.each(['OneDrive', 'OneDrive - Freie Hansestadt Bremen', 'Nextcloud', 'Dropbox', 'ownCloud'])(
    'refuses a place in %s',
    async (folder) => {
      mkdirSync(join(desk.folder, folder));
      const error = await refusal(desk, `init --db "${join(desk.folder, folder, 'llq.sqlite')}"`);
      expect(error).toMatchObject({ code: 'ledger-in-synced-folder', exit: 3 });
      expect(error.hint).toContain('--datenbank');
      expect(readdirSync(join(desk.folder, folder))).toEqual([]);
    },
  );

  it('refuses a place on a network drive', async () => {
    expect(await refusal(desk, 'init --db //server/share/llq.sqlite')).toMatchObject({
      code: 'ledger-on-network',
      exit: 3,
    });
  });
});

describe('without a ledger', () => {
  it.each([
    'status',
    'area list',
    'journal verify',
    'budget list',
    'disbursement list',
    'disbursement record 5 --track innovationstopf --recipient X --purpose Probe',
    'database check',
  ])('%s is refused with the path that was tried, and makes none', async (line) => {
    const path = join(desk.folder, 'llq.sqlite');
    expect(await refusal(desk, line)).toMatchObject({
      code: 'no-ledger',
      exit: 3,
      message: `Unter ${path} liegt keine Datenbank.`,
      facts: { path },
    });
    expect(readdirSync(desk.folder)).toEqual([]);
  });
});
