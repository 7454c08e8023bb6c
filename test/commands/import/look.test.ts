import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listFile, payments } from '../../support/import/payment-lists.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk = newDesk();
afterEach(() => {
  desk.remove();
  desk = newDesk();
});

describe('llq import look', () => {
  it('shows sheets, header, columns and control sums, and needs no ledger', async () => {
    const looked = await desk.json('import', 'look', listFile(desk, 'Zahlungen.csv', payments));
    expect(looked).toMatchObject({
      file: 'Zahlungen.csv',
      kind: 'csv',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      sheets: [
        {
          name: 'Zahlungen',
          visibility: 'visible',
          rows: 5,
          tables: [
            {
              headerRows: [1],
              firstRow: 2,
              lastRow: 5,
              titles: [],
              columns: [
                { column: 'A', title: 'Datum', type: 'day', filled: 3 },
                { column: 'B', title: 'Gebiet', type: 'text' },
                { column: 'C', title: 'Träger' },
                { column: 'D', title: 'Zweck' },
                { column: 'E', title: 'Betrag', type: 'amount', numbers: 'german', sumCents: 370_050 },
                { column: 'F', title: 'Beleg' },
              ],
              controlSums: [
                { cell: 'E5', label: 'Summe', statedCents: 370_050, rowsCents: 370_050, matches: true },
              ],
              rows: { data: 3, total: 1 },
            },
          ],
        },
      ],
    });
  });

  it('tells it in German, also under its German name', async () => {
    const { exit, stdout } = await desk.llq('import', 'ansehen', listFile(desk, 'Zahlungen.csv', payments));
    expect(exit).toBe(0);
    expect(stdout).toContain('Zahlungen (5 Zeilen, 1 Tabelle)');
    expect(stdout).toContain('Zahlungen: Kopf in Zeile 1, 3 Datenzeilen, 1 Summe');
    expect(stdout).toMatch(/E +Betrag +Betrag +3 .*3\.700,50/);
  });

  it('refuses a file that is not there', async () => {
    const { exit, stderr } = await desk.llq('import', 'look', join(desk.folder, 'Fehlt.xlsx'));
    expect([exit, stderr]).toEqual([3, expect.stringContaining('gibt es nicht')]);
  });

  it('says that it needs a file', async () => {
    const { exit, stderr } = await desk.llq('import', 'look');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Es fehlt: DATEI.')]);
  });
});
