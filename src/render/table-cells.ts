import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import { isPeriod } from '#src/domain/period.js';
import { formatPeriod } from '#src/messages/format.js';
import type { Lang } from '#src/messages/phrase.js';
import { renderWords } from '#src/messages/render.js';
import { cellText, readableWriter } from './cell-text.js';
import { amount, text } from './cells.js';
import type { Cell } from './cells.js';
import { inSheet } from './ranges.js';
import type { SheetBuilder } from './sheet-builder.js';
import { isNumeric } from './table.js';
import type { CellAt, Column, Table } from './table.js';
import { textWidth } from './terminal-text.js';
import { columnTotal } from './totals.js';

type Cells = Record<string, Cell | null>;

/** Where a row is written: the address of its cell in each column. */
export interface RowGround {
  readonly lang: Lang;
  readonly at: CellAt;
}

/** The cells of a row of a list, by the keys of its columns. */
export function rowCells<Row>(columns: readonly Column<Row>[], row: Row, { lang, at }: RowGround): Cells {
  const keys = new Set(columns.map(({ key }) => key));
  return Object.fromEntries(
    columns.map((column) => {
      const cell = cellOf(column, row, lang);
      return [column.key, cell && { ...cell, ...liveOf(column, row, { keys, at }), ...toneOf(column, row) }];
    }),
  );
}

/** None where it needs a column that is not shown. */
function liveOf<Row>(
  { formula }: Column<Row>,
  row: Row,
  { keys, at }: { readonly keys: ReadonlySet<string>; readonly at: CellAt },
): Pick<Cell, 'formula'> {
  if (formula === undefined) return {};
  let isWhole = true;
  const written = formula(row, (key) => {
    isWhole &&= keys.has(key);
    return keys.has(key) ? at(key) : '';
  });
  return written === null || !isWhole ? {} : { formula: written };
}

function toneOf<Row>({ tone }: Column<Row>, row: Row): Pick<Cell, 'role'> {
  const urgent = tone?.(row) ?? null;
  return urgent === null ? {} : { role: `tone-${urgent}` };
}

function cellOf<Row>(column: Column<Row>, row: Row, lang: Lang): Cell | null {
  if (column.type === 'text') return filled(column.value(row, lang), (value) => ({ type: 'text', value }));
  if (column.type === 'amount')
    return filled(column.value(row, lang), (value) => ({ type: 'amount', value }));
  if (column.type === 'day') return filled(column.value(row, lang), (value) => dayCell(value, lang));
  const { type } = column;
  return filled(column.value(row, lang), (value) => ({ type, value }));
}

/** A spreadsheet knows days, but no periods. */
function dayCell(value: DayOrPeriod, lang: Lang): Cell {
  return isPeriod(value) ? text(formatPeriod(value, lang)) : { type: 'day', value };
}

function filled<Value>(value: Value | null, cell: (value: Value) => Cell): Cell | null {
  return value === null ? null : cell(value);
}

interface Foot {
  /** The numbers of the rows that are summed. */
  readonly outermost: readonly number[];
  readonly lang: Lang;
}

/** The foot row: what `Table.totals` names as formulas, its label in the first column. */
export function totalCells<Row>(
  sheet: SheetBuilder<string>,
  table: Table<Row>,
  { outermost, lang }: Foot,
): Cells {
  const cells = table.columns.map((column, index) => {
    const total = columnTotal(table, column, lang);
    if (total !== null)
      return [column.key, amount(total, totalFormula(sheet, column.key, outermost))] as const;
    return [column.key, index === 0 ? text(renderWords.total[lang]) : null] as const;
  });
  return Object.fromEntries(cells);
}

/** A formula of Excel holds 8,192 characters. */
const FORMULA_LIMIT = 8000;

/**
 * Without parts between them the rows are summed as far as a filter shows them; otherwise each row is named. A list with
 * parts that is too long for that has its total as a number.
 */
function totalFormula(sheet: SheetBuilder<string>, key: string, rows: readonly number[]): string | undefined {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  const isUnbroken = last - first + 1 === rows.length && last === sheet.nextRow - 1;
  if (isUnbroken) return `SUBTOTAL(9,${inSheet(sheet.range(key, first, last))})`;
  const formula = rows.map((row) => sheet.at(key, row)).join('+');
  return formula.length <= FORMULA_LIMIT ? formula : undefined;
}

const NARROWEST = 11;
const WIDEST = 50;
/** What the arrow of a filter and the edges of a cell take. */
const MARGIN = 3;

/** Wide enough for the values and for the longest word of the title, in characters. */
export function columnWidth<Row>(column: Column<Row>, rows: readonly Row[], lang: Lang): number {
  const writer = readableWriter(lang);
  const longestWord = Math.max(...column.title[lang].split(' ').map(textWidth));
  const widest = rows.reduce(
    (width, row) => Math.max(width, textWidth(cellText(column, row, lang, writer))),
    0,
  );
  // A number that does not fit is shown as #####; its euro sign and a total below it need room too.
  const room = isNumeric(column.type) ? 4 : 0;
  return Math.min(column.widest ?? WIDEST, Math.max(NARROWEST, widest + room, longestWord) + MARGIN);
}
