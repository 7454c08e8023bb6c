import { refuse } from '#src/domain/refusal.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Part, SomeRows } from './report.js';
import { KeptRows } from './kept-rows.js';
import { RowSource, type Pages } from './rows.js';
import type { AnyTable } from './table.js';
import { rowMaker } from './table-cells.js';
import { TableMeasure } from './table-measure.js';
import type { SheetRow } from './workbook.js';

/** Rows that were gone through once, for the sheet that they are to fill. */
export class MeasuredRows<Row> extends RowSource<Row> {
  readonly measure: TableMeasure;
  readonly #kept: KeptRows | null;

  constructor({ pages, onPage }: RowSource<Row>, measure: TableMeasure, kept: KeptRows | null) {
    super(measure.rows, pages, onPage);
    this.measure = measure;
    this.#kept = kept;
  }

  /** The rows of the sheet; null where their cells hang on where they stand, so that they have to be made there. */
  get sheetPages(): (() => Pages<SheetRow>) | null {
    const kept = this.#kept;
    return kept && (() => this.#told(kept));
  }

  // oxlint-disable-next-line typescript/require-await -- read as rows are that have to be waited for
  async *#told(kept: KeptRows): AsyncGenerator<SheetRow[], void> {
    for (const page of kept.pages(this.measure.samples)) {
      yield page;
      this.onPage(page.length);
    }
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

/** What Excel's 1,048,576 rows leave, with titles above the rows and total and notes below them. */
const mostInSheet = 1_048_500;

function refuseBeyondSheet(rows: number): void {
  if (rows > mostInSheet) refuse('sheet-too-long', { rows, most: mostInSheet });
}

/** The part, measured where its rows are made on the spot: what a workbook is made of. Refuses with `sheet-too-long`. */
export function measuredPart(part: Part, lang: Lang): Promise<Part> {
  return part.table(async (table) => ({ ...part, table: await measuredTable(table, lang) }));
}

async function measuredTable<Row>(table: AnyTable<Row>, lang: Lang): Promise<SomeRows> {
  const { rows, columns } = table;
  if (!(rows instanceof RowSource)) return (use) => use(table);
  refuseBeyondSheet(rows.about);
  const measure = new TableMeasure(table, lang);
  const kept = columns.some(({ formula }) => formula !== undefined) ? null : new KeptRows();
  const make = rowMaker(table, lang);
  for await (const page of rows.pages()) {
    const sheetRows = page.map((row) => make(row, anywhere));
    const kinds = sheetRows.map((row) => measure.add(row));
    kept?.add(sheetRows, kinds);
    refuseBeyondSheet(measure.rows);
  }
  const measured = { ...table, rows: new MeasuredRows(rows, measure, kept) };
  return (use) => use(measured);
}
