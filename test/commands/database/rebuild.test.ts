import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { available, bremen2027 } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

function spoilBalance(): void {
  const sqlite = new Sqlite(join(desk.folder, 'llq.sqlite'));
  sqlite.exec('update balance set cents = cents + 1');
  sqlite.close();
}

describe('llq database rebuild', () => {
  it('makes the same tables again', async () => {
    const { exit, stdout } = await run(desk, 'datenbank neu-aufbauen');
    expect([exit, stdout]).toEqual([
      0,
      'Die Tabellen sind aus 115 Vorgängen neu aufgebaut; sie sind wie zuvor.\n',
    ]);
  });

  it('puts right what another program changed', async () => {
    const before = await available(desk);
    spoilBalance();
    expect(await answer(desk, 'database rebuild')).toMatchObject({ events: 115, changed: true });
    expect(await available(desk)).toEqual(before);
    expect(await run(desk, 'database check')).toMatchObject({ exit: 0 });
  });

  it('only says what it would do on a dry run', async () => {
    spoilBalance();
    expect(await answer(desk, 'database rebuild --dry-run')).toMatchObject({ changed: true });
    expect(await run(desk, 'database check')).toMatchObject({ exit: 6 });
  });
});
