import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stateOf } from '../../support/command-line.js';
import { importDesk, listFile, listOf, payments, track } from '../../support/import/payment-lists.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.remove());

const offByACent = payments.replace('3.700,50', '3.700,51');

function runs(name: string, ...more: readonly string[]) {
  return desk.llq('import', 'run', join(desk.folder, name), ...track, ...more);
}

async function paid(): Promise<number> {
  return (await desk.json<{ disbursements: object[] }>('disbursement', 'list', '--all')).disbursements.length;
}

describe('llq import run', () => {
  it('books the list as one batch, and says how to take it back', async () => {
    const { exit, stdout } = await desk.llq(
      'import',
      'ausfuehren',
      listOf(desk, 'Zahlungen.csv'),
      '--schiene',
      'quartierszentren',
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Gebucht als (B-\w+): 3 neue Zeilen, 3\.700,50\s€ \(\w+-\d+ bis \w+-\d+\)\./u);
    expect(stdout).toMatch(/Zurücknehmen: llq import zuruecknehmen B-\w+ --grund/);
    expect(await paid()).toBe(3);
  });

  it('answers with the batch, its numbers and its sum', async () => {
    const booked = await desk.json('import', 'run', listOf(desk, 'Zahlungen.csv'), ...track);
    expect(booked).toMatchObject({
      batch: expect.stringMatching(/^B-/),
      blocked: false,
      bookedCents: 370_050,
      numbers: { first: expect.any(String), last: expect.any(String) },
      rows: { read: 3, new: 3 },
    });
  });

  it('books nothing the second time', async () => {
    await runs('Zahlungen.csv');
    const before = await stateOf(desk);
    const { exit, stdout } = await runs('Zahlungen.csv');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Nichts zu buchen')]);
    expect(await stateOf(desk)).toBe(before);
  });

  it('books nothing while something is open, and ends with 4', async () => {
    const before = await stateOf(desk);
    const { exit, stdout } = await runs('Unklar.csv');
    expect([exit, stdout]).toEqual([4, expect.stringContaining('Nichts gebucht')]);
    expect(stdout).toContain('siehe Akte');
    expect(await stateOf(desk)).toBe(before);
  });

  it('books what is clear with --only-valid, keeps the rest open, and ends with 4', async () => {
    const { exit, stdout } = await runs('Unklar.csv', '--nur-gueltige');
    expect([exit, stdout]).toEqual([4, expect.stringContaining('Offen blieben 2 Zeilen')]);
    expect(await paid()).toBe(1);
  });

  it('stops at a sum that does not match, unless that is accepted with a reason', async () => {
    listFile(desk, 'Cent.csv', offByACent);
    expect((await runs('Cent.csv')).exit).toBe(4);
    expect((await runs('Cent.csv', '--trotz-summen')).exit).toBe(2);
    expect((await runs('Cent.csv', '--trotz-summen', '--grund', 'Rundung der Liste')).exit).toBe(0);
    expect(await paid()).toBe(3);
  });

  it('says what of a corrected list is booked anew, and what it has no longer and stays booked', async () => {
    const [batch = ''] = /B-\w+/.exec((await runs('Zahlungen.csv')).stdout) ?? [];
    const corrected = payments
      .replace('850,50', '850,60')
      .replace(/30\.04.*\n/, '')
      .replace('3.700,50', '2.050,60');
    listFile(desk, 'Zahlungen.csv', corrected);
    const vanished = '1 entfallene Zeile bleibt gebucht. Stornieren: --entfallene-stornieren --grund';
    const { stdout } = await runs('Zahlungen.csv', '--berichtigt', batch);
    expect(stdout).toMatch(/Gebucht als B-\w+: 1 geänderte Zeile, neu gebucht 850,60\s€ \(/u);
    expect(stdout).toContain(vanished);
    expect((await runs('Zahlungen.csv')).stdout).toContain(vanished);
    const { stdout: reversed } = await runs('Zahlungen.csv', '--reverse-vanished', '--reason', 'entfallen');
    expect(reversed).toMatch(/Gebucht als B-\w+: 1 Zeile storniert \(/u);
    expect(reversed).not.toContain('bleibt gebucht');
  });

  it.each([[], ['--ziel', 'auszahlungen']])(
    'ends with 4 where the file has no table: %s',
    async (...target) => {
      listFile(desk, 'Notiz.csv', 'das ist keine Liste');
      const { exit, stdout } = await runs('Notiz.csv', ...target);
      expect([exit, stdout]).toEqual([4, expect.stringContaining('ist keine Tabelle zu')]);
      expect(stdout).toContain('Nichts gebucht');
    },
  );

  it('does not reverse what vanished where only some rows are booked', async () => {
    const { exit, stderr } = await runs(
      'Zahlungen.csv',
      '--only-valid',
      '--reverse-vanished',
      '--reason',
      'x',
    );
    expect([exit, stderr]).toEqual([2, expect.stringContaining('--entfallene-stornieren')]);
  });

  it('writes nothing on a dry run, and says what it would book', async () => {
    const before = await stateOf(desk);
    const { exit, stdout } = await runs('Zahlungen.csv', '--probelauf');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Probelauf, nichts gebucht: 3 neue Zeilen')]);
    expect(await stateOf(desk)).toBe(before);
  });

  it('books nothing where the report could not be written', async () => {
    const report = listFile(desk, 'Befunde.csv', 'eigene Notizen');
    expect((await runs('Zahlungen.csv', '--report', report)).exit).toBe(3);
    expect(await paid()).toBe(0);
  });
});
