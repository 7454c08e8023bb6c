import type { Lang } from '#src/messages/phrase.js';
import { renderWords } from '#src/messages/render.js';
import { text, type Cell } from './cells.js';
import { chartsOf, type PartRows } from './part-charts.js';
import type { Part, SheetGround } from './report.js';
import type { SheetBuilder } from './sheet-builder.js';
import { measureOf } from './measured-rows.js';
import { isNumeric, type AnyTable, type Column } from './table.js';
import { addTableRows } from './table-rows.js';
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
  readonly table: AnyTable<Row>;
  readonly part: Part;
  readonly ground: SheetGround;
}

function addTableSheet<Row>(
  book: WorkbookBuilder,
  { table, part, ground: { lang, state, foot } }: PartOf<Row>,
): PartRows | null {
  const { columns, title, notes = [] } = table;
  const measure = measureOf(table, lang);
  const widths = measure.widths();
  const sheet = book.sheet(
    part.label[lang],
    columns.map(({ key }, at) => ({ key, width: widths[at] ?? 0 })),
    { onePage: part.charts.length > 0 && measure.rows <= mostOnOnePage },
  );
  sheet.title(title[lang]);
  sheet.subtitle(state);
  sheet.blank();
  sheet.header(Object.fromEntries(columns.map((column) => [column.key, titleCell(column, lang)])));
  const place =
    measure.rows === 0 ? null : { sheet: sheet.name, ...addTableRows(sheet, { table, measure, lang }) };
  if (place === null) sheet.note(renderWords.noRows[lang]);
  const below = [...notes.map((note) => note[lang]), ...foot];
  if (below.length > 0) sheet.blank();
  for (const sentence of below) sheet.note(sentence);
  if (place !== null) addPictures(sheet, { table, part, place, lang });
  return place;
}

/** By the kind of its column: one without a number yet is headed as those with numbers are. */
export function titleCell<Row>({ title, type }: Column<Row>, lang: Lang): Cell {
  return text(title[lang], { align: isNumeric(type) ? 'right' : 'left' });
}

interface PicturesOf<Row> {
  readonly table: AnyTable<Row>;
  readonly part: Part;
  readonly place: PartRows;
  readonly lang: Lang;
}

export function addPictures<Row>(
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
