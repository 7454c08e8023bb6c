import type { Amounts } from '#src/domain/status/status.js';
import type { Column } from '#src/render/table.js';

/** What stands somewhere in a year, in the columns that `show` has of it. */
export const amountColumns: readonly Column<Amounts>[] = [
  {
    key: 'allocatedCents',
    title: { de: 'Zugeteilt', en: 'Allocated' },
    type: 'amount',
    value: (row) => row.allocatedCents,
  },
  {
    key: 'blockedCents',
    title: { de: 'Gesperrt', en: 'Blocked' },
    type: 'amount',
    value: (row) => row.blockedCents,
    dispensable: true,
  },
  {
    key: 'disbursedCents',
    title: { de: 'Ausgezahlt', en: 'Disbursed' },
    type: 'amount',
    value: (row) => row.disbursedCents,
  },
  {
    key: 'repaidCents',
    title: { de: 'Zurückgezahlt', en: 'Repaid' },
    type: 'amount',
    value: (row) => row.repaidCents,
    dispensable: true,
  },
  {
    key: 'availableCents',
    title: { de: 'Verfügbar', en: 'Available' },
    type: 'amount',
    value: (row) => row.availableCents,
  },
];

/** The columns whose sums over tracks or areas mean something. */
export const summedAmounts: readonly string[] = amountColumns.map(({ key }) => key);
