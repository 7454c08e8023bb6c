import type { Lang } from '#src/messages/phrase.js';
import type { Part, SomeRows } from './report.js';
import { RowSource } from './rows.js';
import type { AnyTable } from './table.js';
import { rowMaker } from './table-cells.js';
import { TableMeasure } from './table-measure.js';

/** Rows that were gone through once, for the sheet that they are to fill. */
class MeasuredRows<Row> extends RowSource<Row> {
  readonly measure: TableMeasure;

  constructor({ pages }: RowSource<Row>, measure: TableMeasure) {
    super(measure.rows, pages);
    this.measure = measure;
  }
}

/** Of which cells a formula speaks makes no difference to a measure. */
const anywhere = (): string => 'A1';

/** The measure of a table. Rows that are made on the spot have been measured before: see `measuredPart`. */
export function measureOf<Row>(table: AnyTable<Row>, lang: Lang): TableMeasure {
  const { rows } = table;
  if (rows instanceof MeasuredRows) return rows.measure;
  if (rows instanceof RowSource) throw new Error(`nobody has measured the rows of ${table.name}`);
  const measure = new TableMeasure(table, lang);
  const make = rowMaker(table, lang);
  for (const row of rows) measure.add(make(row, anywhere));
  return measure;
}

/** The part, measured where its rows are made on the spot: what a workbook is made of. */
export function measuredPart(part: Part, lang: Lang): Promise<Part> {
  return part.table(async (table) => ({ ...part, table: await measuredTable(table, lang) }));
}

async function measuredTable<Row>(table: AnyTable<Row>, lang: Lang): Promise<SomeRows> {
  const { rows } = table;
  if (!(rows instanceof RowSource)) return (use) => use(table);
  const measure = new TableMeasure(table, lang);
  const make = rowMaker(table, lang);
  for await (const page of rows.pages()) for (const row of page) measure.add(make(row, anywhere));
  const measured = { ...table, rows: new MeasuredRows(rows, measure) };
  return (use) => use(measured);
}
