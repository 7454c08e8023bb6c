import { renderWords } from '#src/messages/render.js';
import { text } from './cells.js';
import { measureOf } from './measured-rows.js';
import { addPictures, titleCell } from './part-sheet.js';
import type { PartRows } from './part-charts.js';
import type { Part, SheetGround } from './report.js';
import type { SheetBuilder, SheetColumn } from './sheet-builder.js';
import type { AnyTable, Column } from './table.js';
import type { TableMeasure } from './table-measure.js';
import { addTableRows } from './table-rows.js';
import type { WorkbookBuilder } from './workbook-builder.js';

/** Parts that stand below each other on one sheet; the last may be long, and can be filtered. */
export interface Stack {
  /** Of the sheet, as far as Excel allows it. */
  readonly name: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/**
 * Adds a sheet with several parts below each other, each under its title, with its header, totals, notes and charts. A
 * formula of a column must not speak of a whole column: other parts stand in it too.
 * @returns the name of the sheet
 */
export function addStackedSheet(
  book: WorkbookBuilder,
  { name, title, parts }: Stack,
  { lang, state, foot }: SheetGround,
): string {
  const stacked = parts.map(keyedApart).map((part) => ({
    part,
    measure: part.table((table) => measureOf(table, lang)),
  }));
  const columns = stackedColumns(stacked);
  const sheet = book.sheet(name, columns, { frozenRows: 0 });
  sheet.title(title);
  sheet.subtitle(state);
  for (const [at, { part, measure }] of stacked.entries()) {
    const ground = { part, measure, lang, isLast: at === parts.length - 1, span: columns.length };
    sheet.blank();
    part.table((table) => addStacked(sheet, table, ground));
  }
  for (const sentence of foot) sheet.note(sentence);
  return sheet.name;
}

interface MeasuredPart {
  readonly part: Part;
  readonly measure: TableMeasure;
}

/** As many columns as the widest part has, each wide enough for all parts, known by the keys of all. */
function stackedColumns(parts: readonly MeasuredPart[]): SheetColumn<string>[] {
  const columns: { key: string; also: string[]; width: number }[] = [];
  for (const { part, measure } of parts) {
    const keys = part.table((table) => table.columns.map(({ key }) => key));
    for (const [at, width] of measure.widths().entries()) {
      const [key = '', known] = [keys[at], columns[at]];
      if (known === undefined) columns.push({ key, also: [], width });
      else {
        known.also.push(key);
        known.width = Math.max(known.width, width);
      }
    }
  }
  return columns;
}

interface Ground extends MeasuredPart {
  readonly lang: SheetGround['lang'];
  readonly isLast: boolean;
  /** How many columns the sheet has. */
  readonly span: number;
}

function addStacked<Row>(sheet: SheetBuilder<string>, table: AnyTable<Row>, ground: Ground): void {
  const { part, measure, lang, span } = ground;
  const { columns, title, notes = [] } = table;
  sheet.row('group', { [columns[0]?.key ?? '']: text(title[lang], { span }) });
  const place = measure.rows === 0 ? null : addBody(sheet, table, ground);
  if (place === null) sheet.note(renderWords.noRows[lang]);
  for (const note of place === null ? [] : notes) sheet.note(note[lang]);
  if (place !== null) addPictures(sheet, { table, part, place, lang });
}

/** The header of the last part is the one that is repeated in print and has the arrows of a filter. */
function addBody<Row>(
  sheet: SheetBuilder<string>,
  table: AnyTable<Row>,
  { measure, lang, isLast }: Ground,
): PartRows {
  const titles = Object.fromEntries(table.columns.map((column) => [column.key, titleCell(column, lang)]));
  if (isLast) sheet.header(titles);
  else sheet.row('header', titles);
  return { sheet: sheet.name, ...addTableRows(sheet, { table, measure, lang }) };
}

/** The part with keys of columns that no other part has: the same column of the sheet goes by one of each part. */
function keyedApart(part: Part): Part {
  const rename = (key: string): string => `${part.name} ${key}`;
  return {
    ...part,
    table: (use) => part.table((table) => use(renamed(table, rename))),
    charts: part.charts.map((chart) => ({
      ...chart,
      categories: rename(chart.categories),
      series: chart.series.map(rename),
    })),
    bars: part.bars.map(rename),
  };
}

type Rename = (key: string) => string;

function renamed<Row>(table: AnyTable<Row>, rename: Rename): AnyTable<Row> {
  const { columns, totals = [] } = table;
  return {
    ...table,
    columns: columns.map((column) => renamedColumn(column, rename)),
    totals: totals.map(rename),
  };
}

function renamedColumn<Row>(column: Column<Row>, rename: Rename): Column<Row> {
  const { formula } = column;
  const key = rename(column.key);
  if (formula === undefined) return { ...column, key };
  return { ...column, key, formula: (row, at) => formula(row, (other) => at(rename(other))) };
}
