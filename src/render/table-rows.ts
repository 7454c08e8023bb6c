import type { Lang } from '#src/messages/phrase.js';
import { MeasuredRows } from './measured-rows.js';
import { RowSource, type Pages } from './rows.js';
import type { SheetBuilder } from './sheet-builder.js';
import type { AnyTable } from './table.js';
import { rowMaker, totalCells } from './table-cells.js';
import type { TableMeasure } from './table-measure.js';
import type { RowSpan, SheetRow } from './workbook.js';

interface RowsOf<Row> {
  readonly table: AnyTable<Row>;
  readonly measure: TableMeasure;
  readonly lang: Lang;
}

/** Adds the rows of a table to its sheet, with arrows to filter them, and the row with its totals. */
export function addTableRows<Row>(
  sheet: SheetBuilder<string>,
  { table, measure, lang }: RowsOf<Row>,
): RowSpan {
  const { rows, totals = [] } = table;
  const first = sheet.nextRow;
  const make = rowMaker(table, lang);
  const rowAt = (row: Row, number: number): SheetRow => make(row, (key) => sheet.at(key, number));
  if (rows instanceof RowSource) {
    const { rows: count, samples } = measure;
    const kept = rows instanceof MeasuredRows ? rows.sheetPages : null;
    sheet.stream({ count, samples, pages: kept ?? (() => numbered(rows.pages(), first, rowAt)) });
  } else {
    for (const row of rows) sheet.append(lazily(rowAt, row, sheet.nextRow));
  }
  const last = sheet.nextRow - 1;
  sheet.filterTo(last);
  if (totals.length > 0) sheet.row('total', totalCells(sheet, table, { measure, first, lang }));
  return { first, last };
}

type RowAt<Row> = (row: Row, number: number) => SheetRow;

async function* numbered<Row>(
  pages: Pages<Row>,
  first: number,
  rowAt: RowAt<Row>,
): AsyncGenerator<SheetRow[]> {
  let number = first;
  for await (const page of pages) {
    const start = number;
    yield page.map((row, at) => rowAt(row, start + at));
    number += page.length;
  }
}

/** The cells are made each time they are written: those of a list are never there at once. */
function lazily<Row>(rowAt: RowAt<Row>, row: Row, number: number): SheetRow {
  const { role, level } = rowAt(row, number);
  return {
    role,
    level,
    get cells() {
      return rowAt(row, number).cells;
    },
  };
}
