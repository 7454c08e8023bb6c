import type { Lang } from '#src/messages/phrase.js';
import { renderWords } from '#src/messages/render.js';
import { text } from './cells.js';
import type { SheetBuilder } from './sheet-builder.js';
import type { Table } from './table.js';
import { columnWidth, rowCells, totalCells } from './table-cells.js';
import { WorkbookBuilder } from './workbook-builder.js';
import type { Workbook, WorkbookProperties } from './workbook.js';

/** A workbook of one sheet that shows a list: title, rows to filter, totals as formulas, notes. */
export function tableWorkbook<Row>(table: Table<Row>, properties: WorkbookProperties): Workbook {
  const book = new WorkbookBuilder(properties);
  addTableSheet(book, table, properties);
  return book.build();
}

function addTableSheet<Row>(
  book: WorkbookBuilder,
  table: Table<Row>,
  { lang, state }: Pick<WorkbookProperties, 'lang' | 'state'>,
): void {
  const { columns, rows, title, notes = [] } = table;
  const sheet = book.sheet(
    title[lang],
    columns.map((column) => ({ key: column.key, width: columnWidth(column, rows, lang) })),
  );
  sheet.title(title[lang]);
  sheet.subtitle(state);
  sheet.blank();
  sheet.header(Object.fromEntries(columns.map((column) => [column.key, text(column.title[lang])])));
  if (rows.length === 0) sheet.note(renderWords.noRows[lang]);
  else addRows(sheet, table, lang);
  if (notes.length > 0) sheet.blank();
  for (const note of notes) sheet.note(note[lang]);
}

function addRows<Row>(sheet: SheetBuilder<string>, table: Table<Row>, lang: Lang): void {
  const { columns, rows, look, totals = [] } = table;
  const outermost: number[] = [];
  for (const row of rows) {
    const { emphasis = 'data', level = 0 } = look?.(row) ?? {};
    const number = sheet.row(emphasis, rowCells(columns, row, lang), level);
    if (level === 0) outermost.push(number);
  }
  sheet.filterTo(sheet.nextRow - 1);
  if (totals.length > 0) sheet.row('total', totalCells(sheet, table, { outermost, lang }));
}
