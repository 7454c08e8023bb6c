import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

/** Changes one byte of the database file, as another program could. */
function changeByte(text: string, by: string): void {
  const path = join(desk.folder, 'llq.sqlite');
  const at = readFileSync(path).indexOf(text);
  const file = openSync(path, 'r+');
  writeSync(file, by, at);
  closeSync(file);
}

describe('llq journal verify', () => {
  it('finds a journal sound', async () => {
    expect(await answer(desk, 'journal verify')).toEqual({
      events: 115,
      unknownEvents: 0,
      ok: true,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      problems: [],
    });
    const { exit, stdout } = await run(desk, 'journal pruefen');
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/^Das Journal ist unversehrt: 115 Vorgänge/)]);
  });

  it('names the event in which another program changed a byte, and exits with 6', async () => {
    const number = await paidToGroepelingen(desk, '5', '--reference BELEG-XY');
    await answer(desk, 'database check');
    changeByte('"reference":"BELEG-XY"', '"reference":"BELEG-XZ"');
    const people = await run(desk, 'journal pruefen');
    expect(people.exit).toBe(6);
    expect(people.stdout).toContain(number);
    expect(people.stdout).toContain('Inhalt passt nicht zur Prüfsumme');
    const scripts = await run(desk, 'journal verify --json');
    expect(scripts.exit).toBe(6);
    expect(JSON.parse(scripts.stdout)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([{ code: 'hash-differs', number, hash: expect.any(String) }]),
    });
  });
});
