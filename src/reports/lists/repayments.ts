import type { List } from '#src/render/list.js';
import type { RepaymentRow } from '#src/store/queries/repayment.js';
import { amountColumn, areaColumn, dayColumn, textColumn, yearColumn } from './columns.js';

export function repaymentList(repayments: readonly RepaymentRow[]): List<RepaymentRow> {
  return {
    json: { repayments },
    table: {
      name: 'repayments',
      title: { de: 'Rückzahlungen', en: 'Repayments' },
      rows: repayments,
      look: (row) => (row.reversedBy === null ? {} : { emphasis: 'faint', level: 1 }),
      totals: ['amountCents'],
      columns: [
        textColumn('number'),
        { key: 'of', title: { de: 'Zu', en: 'Of' }, type: 'text', value: (row) => row.of },
        yearColumn(),
        dayColumn(),
        areaColumn(),
        textColumn('track'),
        textColumn('recipient'),
        amountColumn(),
        {
          key: 'restores',
          title: { de: 'Wirkung', en: 'Effect' },
          type: 'text',
          value: ({ restores }, lang) =>
            (restores
              ? { de: 'wieder verfügbar', en: 'available again' }
              : { de: 'nur Einnahme', en: 'income only' })[lang],
        },
        textColumn('reason', true),
        textColumn('reversedBy', true),
      ],
    },
  };
}
