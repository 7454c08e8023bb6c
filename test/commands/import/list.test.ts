import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importDesk, listOf, track } from '../../support/import/payment-lists.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.remove());

interface Batches {
  readonly batches: readonly { readonly batch: string; readonly state: string }[];
}

describe('llq import list', () => {
  it('is empty at first', async () => {
    expect(await desk.json('import', 'list')).toEqual({ batches: [] });
  });

  it('shows every import with its file, its sum and its state', async () => {
    await desk.json('import', 'run', listOf(desk, 'Zahlungen.csv'), ...track);
    const { batches } = await desk.json<Batches>('import', 'list');
    expect(batches).toEqual([
      expect.objectContaining({
        file: 'Zahlungen.csv',
        target: 'disbursements',
        years: [2021],
        amountCents: 370_050,
        state: 'booked',
        correctedBy: null,
        reversedBy: null,
      }),
    ]);
    await desk.json('import', 'undo', batches[0]?.batch ?? '', '--reason', 'doppelt', '--yes');
    const after = await desk.json<Batches>('import', 'list');
    expect(after.batches).toEqual([
      expect.objectContaining({ state: 'taken-back', reversedBy: expect.any(String) }),
    ]);
  });

  it('is a list as all are, in German too', async () => {
    await desk.json('import', 'run', listOf(desk, 'Zahlungen.csv'), ...track);
    const { stdout } = await desk.llq('import', 'liste');
    expect(stdout).toMatch(
      /^Import\t.*\nB-\w+\t.*\tZahlungen\.csv\tAuszahlungen\t2021\t3\t3\t0\t0\t3700,50\tgebucht\n$/,
    );
  });
});
