import type { Amounts } from '#src/domain/status/status.js';
import type { Column } from '#src/render/table.js';
import { centsColumn } from '../lists/columns.js';

/** What stands somewhere in a year, in the columns that `show` has of it. */
export const amountColumns: readonly Column<Amounts>[] = [
  centsColumn('allocatedCents'),
  centsColumn('blockedCents', true),
  centsColumn('disbursedCents'),
  centsColumn('repaidCents', true),
  centsColumn('availableCents'),
];

/** The columns whose sums over tracks or areas mean something. */
export const summedAmounts: readonly string[] = amountColumns.map(({ key }) => key);
