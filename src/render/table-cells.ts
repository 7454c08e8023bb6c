import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import { isPeriod } from '#src/domain/period.js';
import { formatPeriod } from '#src/messages/format.js';
import type { Lang } from '#src/messages/phrase.js';
import { renderWords } from '#src/messages/render.js';
import { amount, decimal, text } from './cells.js';
import type { Cell } from './cells.js';
import { inSheet } from './ranges.js';
import type { SheetBuilder } from './sheet-builder.js';
import type { AnyTable, CellAt, Column } from './table.js';
import type { TableMeasure } from './table-measure.js';
import type { SheetRow } from './workbook.js';

/** Makes the row of a sheet from a row of a table; `at` gives the address of its cell in each column. */
export type MakeRow<Row> = (row: Row, at: CellAt) => SheetRow;

/** Makes the rows of a table, cells in the order of its columns. */
export function rowMaker<Row>({ columns, look }: AnyTable<Row>, lang: Lang): MakeRow<Row> {
  const keys = new Set(columns.map(({ key }) => key));
  return (row, at) => {
    const { emphasis = 'data', level = 0 } = look?.(row) ?? {};
    return {
      role: emphasis,
      level,
      cells: columns.map((column) => wholeCell(column, row, { keys, at, lang })),
    };
  };
}

interface RowGround {
  readonly lang: Lang;
  /** Of the columns that are shown. */
  readonly keys: ReadonlySet<string>;
  readonly at: CellAt;
}

function wholeCell<Row>(column: Column<Row>, row: Row, ground: RowGround): Cell | null {
  const cell = cellOf(column, row, ground.lang);
  const isPlain = column.formula === undefined && column.tone === undefined && column.link === undefined;
  if (cell === null || isPlain) return cell;
  return { ...cell, ...liveOf(column, row, ground), ...toneOf(column, row), ...linkOf(column, row) };
}

/** None where it needs a column that is not shown. */
function liveOf<Row>({ formula }: Column<Row>, row: Row, { keys, at }: RowGround): Pick<Cell, 'formula'> {
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

function linkOf<Row>({ link }: Column<Row>, row: Row): Pick<Cell, 'link' | 'linkCell'> {
  const target = link?.(row) ?? null;
  if (target === null) return {};
  return typeof target === 'string' ? { link: target } : { link: target.sheet, linkCell: target.cells };
}

function cellOf<Row>(column: Column<Row>, row: Row, lang: Lang): Cell | null {
  if (column.type === 'text') return filled(column.value(row, lang), (value) => ({ type: 'text', value }));
  if (column.type === 'amount')
    return filled(column.value(row, lang), (value) => ({ type: 'amount', value }));
  if (column.type === 'day') return filled(column.value(row, lang), (value) => dayCell(value, lang));
  if (column.type === 'decimal') return filled(column.value(row, lang), decimal);
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
  readonly measure: TableMeasure;
  /** The number of the first row. */
  readonly first: number;
  readonly lang: Lang;
}

/** The foot row: what `Table.totals` names as formulas, its label in the first column. */
export function totalCells<Row>(
  sheet: SheetBuilder<string>,
  { columns }: AnyTable<Row>,
  { measure, first, lang }: Foot,
): Record<string, Cell | null> {
  const cells = columns.map((column, index) => {
    const total = measure.totals.get(column.key);
    if (total !== undefined) {
      const at = (row: number, last = row): string =>
        inSheet(sheet.range(column.key, first + row, first + last));
      return [column.key, amount(total, totalFormula(measure, at))] as const;
    }
    return [column.key, index === 0 ? text(renderWords.total[lang]) : null] as const;
  });
  return Object.fromEntries(cells);
}

/** A formula of Excel holds 8,192 characters. */
const FORMULA_LIMIT = 8000;

/**
 * Without parts between them the rows are summed as far as a filter shows them; otherwise each row is named, or each that
 * is taken off the sum of all. A list with so many parts that neither has room has its total as a number.
 * @param at the address of these rows, counted from 0
 */
function totalFormula(
  { rows, outermost, deeper }: TableMeasure,
  at: (row: number, last?: number) => string,
): string | undefined {
  const last = rows - 1;
  if (outermost.length === 0) return undefined;
  if (deeper.length === 0) return `SUBTOTAL(9,${at(0, last)})`;
  return named('', outermost, '+', at) ?? named(`SUM(${at(0, last)})-`, deeper, '-', at);
}

function named(
  begin: string,
  rows: readonly number[],
  sign: string,
  at: (row: number) => string,
): string | undefined {
  if (rows.length > FORMULA_LIMIT) return undefined; // no need to write all of it to see that
  const formula = begin + rows.map((row) => at(row)).join(sign);
  return formula.length <= FORMULA_LIMIT ? formula : undefined;
}
