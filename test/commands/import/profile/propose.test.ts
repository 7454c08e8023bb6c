import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importDesk, listOf, track } from '../../../support/import/payment-lists.js';
import type { Desk } from '../../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.remove());

describe('llq import profile propose', () => {
  it('writes what the list tells and what was said about it', async () => {
    const { exit, stdout } = await desk.llq(
      'import',
      'profil',
      'vorschlagen',
      listOf(desk, 'Zahlungen.csv'),
      ...track,
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^target: disbursements$/m);
    expect(stdout).toMatch(/^ {2}amount: .*Betrag/m);
    expect(stdout).toMatch(/^ {2}track: quartierszentren$/m);
  });

  it('puts what is open into comments', async () => {
    const { profile } = await desk.json<{ profile: string }>(
      'import',
      'profile',
      'propose',
      listOf(desk, 'Unklar.csv'),
      ...track,
    );
    expect(profile).toMatch(/^# \? „Musterbund“ ist als Träger nicht verzeichnet/m);
  });

  it('makes a file with which the list needs nothing else', async () => {
    const out = join(desk.folder, 'Zahlungen.profil.yaml');
    const list = listOf(desk, 'Zahlungen.csv');
    const { stdout } = await desk.llq('import', 'profile', 'propose', list, ...track, '--out', out);
    expect(stdout).toBe(`${out}\n`);
    expect(readFileSync(out, 'utf8')).toContain('quartierszentren');
    expect(await desk.json('import', 'check', list)).toMatchObject({
      profile: 'Zahlungen.profil.yaml',
      rows: { new: 3, open: 0 },
    });
  });

  it('replaces an existing file only when told to', async () => {
    const out = join(desk.folder, 'Zahlungen.profil.yaml');
    const line = ['import', 'profile', 'propose', listOf(desk, 'Zahlungen.csv'), '--out', out];
    await desk.llq(...line);
    expect((await desk.llq(...line, ...track)).exit).toBe(3);
    expect((await desk.llq(...line, ...track, '--force')).exit).toBe(0);
  });
});
