import type { Lang } from '#src/messages/phrase.js';
import { renderWords } from '#src/messages/render.js';
import { text } from './cells.js';
import { chartsOf, type PartRows } from './part-charts.js';
import type { Part, SheetGround } from './report.js';
import type { SheetBuilder } from './sheet-builder.js';
import type { Table } from './table.js';
import { columnWidth, rowCells, totalCells } from './table-cells.js';
import type { WorkbookBuilder } from './workbook-builder.js';

/**
 * Adds the sheet of a part: title, state, rows to filter, totals as formulas, notes, charts.
 * @returns where its rows stand; null for a part without any
 */
export function addPartSheet(book: WorkbookBuilder, part: Part, ground: SheetGround): PartRows | null {
  return part.table((table) => addTableSheet(book, { table, part, ground }));
}

/** So many rows and a picture can still be read on one page; a break would cut the picture in two. */
const mostOnOnePage = 50;

interface PartOf<Row> {
  readonly table: Table<Row>;
  readonly part: Part;
  readonly ground: SheetGround;
}

function addTableSheet<Row>(
  book: WorkbookBuilder,
  { table, part, ground: { lang, state, foot } }: PartOf<Row>,
): PartRows | null {
  const { columns, rows, title, notes = [] } = table;
  const sheet = book.sheet(
    part.label[lang],
    columns.map((column) => ({ key: column.key, width: columnWidth(column, rows, lang) })),
    { onePage: part.charts.length > 0 && rows.length <= mostOnOnePage },
  );
  sheet.title(title[lang]);
  sheet.subtitle(state);
  sheet.blank();
  sheet.header(Object.fromEntries(columns.map((column) => [column.key, text(column.title[lang])])));
  const place = rows.length === 0 ? null : addRows(sheet, table, lang);
  if (place === null) sheet.note(renderWords.noRows[lang]);
  const below = [...notes.map((note) => note[lang]), ...foot];
  if (below.length > 0) sheet.blank();
  for (const sentence of below) sheet.note(sentence);
  if (place !== null) addPictures(sheet, { table, part, place, lang });
  return place;
}

function addRows<Row>(sheet: SheetBuilder<string>, table: Table<Row>, lang: Lang): PartRows {
  const { columns, rows, look, totals = [] } = table;
  const first = sheet.nextRow;
  const outermost: number[] = [];
  for (const row of rows) {
    const { emphasis = 'data', level = 0 } = look?.(row) ?? {};
    const at = atRow(sheet, sheet.nextRow);
    const number = sheet.rowOf(emphasis, () => rowCells(columns, row, { lang, at }), level);
    if (level === 0) outermost.push(number);
  }
  const last = sheet.nextRow - 1;
  sheet.filterTo(last);
  if (totals.length > 0) sheet.row('total', totalCells(sheet, table, { outermost, lang }));
  return { sheet: sheet.name, first, last };
}

function atRow(sheet: SheetBuilder<string>, row: number): (key: string) => string {
  return (key) => sheet.at(key, row);
}

interface PicturesOf<Row> {
  readonly table: Table<Row>;
  readonly part: Part;
  readonly place: PartRows;
  readonly lang: Lang;
}

function addPictures<Row>(
  sheet: SheetBuilder<string>,
  { table: { columns }, part: { bars, charts }, place, lang }: PicturesOf<Row>,
): void {
  const shown = new Map(columns.map(({ key, title }) => [key, title[lang]]));
  const range = (key: string) => sheet.range(key, place.first, place.last);
  const barred = bars.filter((key) => shown.has(key));
  if (barred.length > 0) sheet.dataBars(...barred.map(range));
  for (const chart of chartsOf(charts, { titles: shown, range, lang })) {
    sheet.blank();
    sheet.chart(chart);
  }
}
