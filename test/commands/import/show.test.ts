import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importDesk, listOf, track } from '../../support/import/payment-lists.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
let batch = '';
beforeEach(async () => {
  desk = await importDesk();
  const { stdout } = await desk.llq(
    'import',
    'run',
    listOf(desk, 'Unklar.csv'),
    ...track,
    '--only-valid',
    '--json',
  );
  ({ batch } = JSON.parse(stdout) as { batch: string });
});
afterEach(() => desk.remove());

describe('llq import show', () => {
  it('shows an import with its counts, its numbers and the rows that it left open', async () => {
    expect(await desk.json('import', 'show', batch)).toMatchObject({
      batch,
      file: 'Unklar.csv',
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: { read: 3, new: 1, open: 2 },
      amountCents: 120_000,
      numbers: { first: expect.any(String), last: expect.any(String) },
      openRows: [
        { sheet: 'Unklar', cell: 'E3', findings: ['name-unknown'] },
        {
          sheet: 'Unklar',
          cells: expect.objectContaining({ E4: 'siehe Akte' }),
          findings: ['amount-unreadable'],
        },
      ],
    });
  });

  it('tells it in German, the name in any spelling', async () => {
    const { exit, stdout } = await desk.llq('import', 'zeigen', batch.toLowerCase());
    expect(exit).toBe(0);
    expect(stdout).toContain(`Import ${batch}`);
    expect(stdout).toContain('Offene Zeilen');
    expect(stdout).toContain('der Name ist unbekannt');
    expect(stdout).not.toContain('name-unknown');
  });

  it('refuses a name that there is not', async () => {
    const { exit, stderr } = await desk.llq('import', 'show', 'B-XXXXX');
    expect([exit, stderr]).toEqual([3, expect.stringContaining(batch)]);
  });
});
