import type { List } from '#src/render/list.js';
import type { DisbursementRow } from '#src/store/queries/disbursement.js';
import { amountColumn, areaColumn, paidColumn, textColumn, yearColumn } from './columns.js';

/** Payments; reversed ones stand among them, faint, and are not in the sum. */
export function disbursementList(disbursements: readonly DisbursementRow[]): List<DisbursementRow> {
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
