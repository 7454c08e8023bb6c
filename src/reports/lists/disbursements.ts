import type { ListOf } from '#src/render/list.js';
import type { Rows } from '#src/render/rows.js';
import type { DisbursementRow } from '#src/store/queries/disbursement.js';
import { amountColumn, areaColumn, paidColumn, textColumn, yearColumn } from './columns.js';

/** Payments; reversed ones stand among them, faint, and are not in the sum. */
export function disbursementList<RowsOfIt extends Rows<DisbursementRow>>(
  disbursements: RowsOfIt,
): ListOf<DisbursementRow, RowsOfIt> {
  return {
    json: { disbursements },
    table: {
      name: 'disbursements',
      title: { de: 'Auszahlungen', en: 'Disbursements' },
      rows: disbursements,
      look: (row) => (row.reversedBy === null ? {} : { emphasis: 'faint', level: 1 }),
      totals: ['amountCents'],
      columns: [
        textColumn('number'),
        yearColumn(),
        paidColumn(),
        areaColumn(),
        textColumn('track'),
        textColumn('recipient'),
        amountColumn(),
        textColumn('purpose'),
        textColumn('reference', true),
        textColumn('reversedBy', true),
      ],
    },
  };
}
