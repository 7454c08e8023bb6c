import type { ListOf } from '#src/render/list.js';
import type { Rows } from '#src/render/rows.js';
import type { ListedPayment } from '#src/store/queries/listed-payments.js';
import { amountColumn, areaColumn, paidColumn, textColumn, yearColumn } from './columns.js';

/**
 * Payments; reversed ones stand among them, faint, and are not in the sum.
 * @param whole the same payments with all that scripts get, where `payments` do not have it
 */
export function disbursementList<RowsOfIt extends Rows<ListedPayment>>(
  payments: RowsOfIt,
  whole: Rows<ListedPayment> = payments,
): ListOf<ListedPayment, RowsOfIt> {
  return {
    json: { disbursements: whole },
    table: {
      name: 'disbursements',
      title: { de: 'Auszahlungen', en: 'Disbursements' },
      rows: payments,
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
