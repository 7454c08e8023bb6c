import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
let backup: string;
beforeEach(async () => {
  desk = await bremen2027();
  backup = join(desk.folder, 'sicherung.sqlite');
});
afterEach(() => desk.remove());

describe('llq database backup', () => {
  it('makes a verified copy', async () => {
    expect(await answer(desk, `database backup ${backup}`)).toEqual({
      path: backup,
      bytes: expect.any(Number),
      events: 115,
      digest: expect.any(String),
    });
    expect(await run(desk, `database check --db ${backup}`)).toMatchObject({ exit: 0 });
  });

  it('says so in German', async () => {
    const { exit, stdout } = await run(desk, `datenbank sichern ${backup}`);
    expect([exit, stdout]).toEqual([0, `Gesichert und geprüft: ${backup} (115 Vorgänge).\n`]);
  });

  it('replaces an existing file only with --force', async () => {
    await answer(desk, `database backup ${backup}`);
    await paidToGroepelingen(desk, '5');
    expect(await refusal(desk, `database backup ${backup}`)).toMatchObject({ code: 'file-exists', exit: 3 });
    expect(await answer(desk, `datenbank sichern ${backup} --ueberschreiben`)).toMatchObject({ events: 117 });
  });

  it('refuses to write over the ledger itself, and into a folder that is not there', async () => {
    const own = join(desk.folder, 'llq.sqlite');
    expect(await refusal(desk, `database backup ${own} --force`)).toMatchObject({
      code: 'backup-over-ledger',
      exit: 3,
    });
    const nowhere = join(desk.folder, 'fehlt', 'sicherung.sqlite');
    expect(await refusal(desk, `database backup ${nowhere}`)).toMatchObject({
      code: 'folder-missing',
      exit: 5,
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('needs a file', async () => {
    expect(await refusal(desk, 'database backup')).toMatchObject({ exit: 2, message: 'Es fehlt: DATEI.' });
  });
});
