import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { tsvPieces } from '#src/render/tsv.js';
import { tableWorkbook } from '#src/render/table-workbook.js';
import { disbursementList } from '#src/reports/lists/disbursements.js';
import type { DisbursementRow } from '#src/store/queries/disbursement.js';
import { textOf } from '../../support/text-of.js';

const paid: DisbursementRow = {
  number: '28C-1',
  hash: 'ab',
  year: 2013,
  date: null,
  period: '2013-H1',
  area: 'grohn',
  track: 'win-gebietsbudget',
  programme: 'win',
  municipality: 'bremen',
  economicKind: 'consumptive',
  recipient: 'Beispielverein',
  recipientId: 'bv',
  amountCents: cents(120_000),
  purpose: 'Kurse',
  reference: null,
  exceeds: [],
  historic: true,
  reason: null,
  decision: null,
  reversedBy: null,
  recordedAt: '2027-03-15T09:30:00.000Z',
  recordedBy: 'müller',
};

describe('the list of payments', () => {
  it('shows the period where an old list tells no day', async () => {
    const { table } = disbursementList([paid, { ...paid, date: '2013-03-15', period: null }]);
    const tsv = await textOf(tsvPieces(table, 'de'));
    expect(tsv).toContain('\t2013\t1. Halbjahr 2013\tgrohn\t');
    expect(tsv).toContain('\t2013\t15.03.2013\tgrohn\t');
    expect(await textOf(tsvPieces(table, 'en'))).toContain('\tH1 2013\t');
  });

  it('gives a spreadsheet the day as a day and the period as a text', () => {
    const { table } = disbursementList([paid, { ...paid, date: '2013-03-15', period: null }]);
    const about = { lang: 'de', title: '', subject: '', mark: '', state: '' } as const;
    const cells = tableWorkbook(table, about).sheets[0]?.rows.flatMap((row) => row.cells);
    expect(cells).toContainEqual({ type: 'text', value: '1. Halbjahr 2013' });
    expect(cells).toContainEqual({ type: 'day', value: '2013-03-15' });
  });
});
