import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
let backup: string;
let ledger: string;
beforeEach(async () => {
  desk = await bremen2027();
  ledger = join(desk.folder, 'llq.sqlite');
  backup = join(desk.folder, 'sicherung.sqlite');
  await answer(desk, `database backup ${backup}`);
});
afterEach(() => desk.remove());

describe('llq database restore', () => {
  it('puts a backup in place, keeps what was there, and numbers on under a new tag', async () => {
    const first = await paidToGroepelingen(desk, '5');
    const restored = await answer<{ keptAs: string }>(desk, `database restore ${backup} --force --yes`);
    expect(restored).toMatchObject({ path: ledger, events: 115, incarnation: 2 });
    expect(existsSync(restored.keptAs)).toBe(true);
    const second = await paidToGroepelingen(desk, '5');
    expect(second.split('-')[0]).not.toBe(first.split('-')[0]);
    expect(await run(desk, 'journal verify')).toMatchObject({ exit: 0 });
  });

  it('works without a ledger in its place, and says so in German', async () => {
    rmSync(ledger);
    const { exit, stdout } = await run(desk, `datenbank wiederherstellen ${backup}`);
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/^Wiederhergestellt: .*\(115 Vorgänge\)\. Neue Buchungen/),
    ]);
  });

  it('refuses to replace a ledger without --force, and asks with it', async () => {
    expect(await refusal(desk, `database restore ${backup}`)).toMatchObject({
      code: 'ledger-exists',
      exit: 3,
    });
    expect(await refusal(desk, `database restore ${backup} --force`)).toMatchObject({
      code: 'question-unanswered',
      exit: 2,
      hint: 'Mit --ja vorab antworten.',
    });
  });

  it('only looks through the backup on a dry run, and asks nothing', async () => {
    await paidToGroepelingen(desk, '5');
    const before = [await stateOf(desk), readdirSync(desk.folder)];
    const { exit, stdout } = await run(desk, `database restore ${backup} --force --dry-run`);
    expect([exit, stdout]).toEqual([
      0,
      `Probelauf: die Sicherung ist unversehrt (115 Vorgänge); ${ledger} wurde nicht angerührt.\n`,
    ]);
    expect([await stateOf(desk), readdirSync(desk.folder)]).toEqual(before);
  });

  it('finds damage on a dry run too', async () => {
    writeFileSync(backup, 'SQLite format 3\0 und sonst nichts');
    for (const flags of ['--dry-run', '--yes']) {
      const { exit } = await run(desk, `database restore ${backup} --force ${flags}`);
      expect([3, 6]).toContain(exit);
    }
    expect(await run(desk, 'journal verify')).toMatchObject({ exit: 0 });
  });

  it('refuses a backup that is not there', async () => {
    expect(await refusal(desk, `database restore ${desk.folder}/nichts.sqlite --force`)).toMatchObject({
      code: 'file-missing',
      exit: 3,
    });
  });
});
