import { zeroCents } from '#src/domain/cents.js';
import type { Column, Table } from '#src/render/table.js';

/** What a reader looks for, be it zero. */
const always: ReadonlySet<string> = new Set([
  'budgetCents',
  'allocatedCents',
  'disbursedCents',
  'availableCents',
]);

/** Columns in which nothing stands are left out, and a municipality that is the same in all rows: a page has little room. */
export function tellingColumns<Row>(table: Table<Row>): Table<Row> {
  return { ...table, columns: table.columns.filter((column) => tells(column, table.rows)) };
}

function tells<Row>({ key, type, value }: Column<Row>, rows: readonly Row[]): boolean {
  const values = new Set<unknown>(rows.map((row) => value(row, 'de')));
  if (key === 'municipalityName') return values.size > 1;
  if (type === 'amount' && !always.has(key)) values.delete(zeroCents);
  values.delete(null);
  return values.size > 0;
}
