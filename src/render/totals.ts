import { sumCents, zeroCents } from '#src/domain/cents.js';
import type { Cents } from '#src/domain/cents.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Column, Table } from './table.js';

/** The rows of level 0: the deeper ones are their parts. */
function outermostRows<Row>({ rows, look }: Table<Row>): Row[] {
  return rows.filter((row) => (look?.(row).level ?? 0) === 0);
}

/** The keys of the columns that can have a total. */
export function amountKeys<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.filter(({ type }) => type === 'amount').map(({ key }) => key);
}

/** What stands in the foot row of a column; `null` where the column has no total. */
export function columnTotal<Row>(table: Table<Row>, column: Column<Row>, lang: Lang): Cents | null {
  if (column.type !== 'amount' || table.totals?.includes(column.key) !== true) return null;
  return sumCents(outermostRows(table).map((row) => column.value(row, lang) ?? zeroCents));
}
