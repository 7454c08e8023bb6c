import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { bremen2027 } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

describe('llq database check', () => {
  it('finds file, journal and tables sound', async () => {
    expect(await answer(desk, 'database check')).toMatchObject({
      path: join(desk.folder, 'llq.sqlite'),
      fileProblems: [],
      ok: true,
      problems: [],
    });
    const { exit, stdout } = await run(desk, 'datenbank pruefen');
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/^Die Datei .* ist unversehrt\.\nDas Journal ist unversehrt/),
    ]);
  });

  it('exits with 6 where the tables are not what the journal says', async () => {
    const sqlite = new Sqlite(join(desk.folder, 'llq.sqlite'));
    sqlite.exec('update balance set cents = cents + 1');
    sqlite.close();
    const { exit, stdout } = await run(desk, 'database check --json');
    expect(exit).toBe(6);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'projections-differ' }] });
  });
});
