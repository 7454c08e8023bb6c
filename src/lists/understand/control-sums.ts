import { cents, type Cents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { SheetRow } from '../model.js';
import type { SummedColumn } from './summed-column.js';
import { addBoth, addUp, nothingAdded, type Added } from './sums/add-up.js';
import { sumLabel } from './sums/sum-label.js';
import { withNamedSums } from './sums/sum-named.js';
import { readSums, type SumReading } from './sums/sum-readings.js';
import { sumWording } from './sums/sum-words.js';
import { isRatio } from './table/column-evidence.js';
import type { FoundTable, RoledRow } from './understood.js';

/** A sum that the list states, and what its rows add up to. */
export interface StatedSum {
  /** Such as `D17`. */
  readonly cell: string;
  readonly label: string;
  readonly column: number;
  readonly level: 'subtotal' | 'total' | 'above';
  readonly statedCents: Cents;
  readonly rowsCents: Cents;
  /** How many rows with an amount were added up. */
  readonly rows: number;
}

export interface ControlSums {
  readonly sums: readonly StatedSum[];
  /** `sum-differs` for each sum that its rows do not make, and what is wrong with cells that hold no sum at all. */
  readonly findings: readonly Finding[];
}

/** The columns of a table that are added up. */
export interface SummedTable {
  readonly table: FoundTable;
  readonly columns: readonly SummedColumn[];
}

/**
 * Compares what a table states as sums with its rows of data. A sum may be of the rows since the last sum or label, of
 * several such blocks or of all rows so far; what matches is taken, and only where nothing does the nearest differs.
 * Shares and averages are not compared.
 */
export function findControlSums(table: FoundTable, given: readonly SummedColumn[]): ControlSums {
  const columns = given.filter(({ title }) => !isRatio(title));
  const above = table.sumsAbove.flatMap(({ column, cell, row, label }) => {
    const summed = columns.find((of) => of.column === column);
    return summed === undefined
      ? []
      : checkedSum(summed, { row, label, level: 'above', cell, ...addUp(table, summed) });
  });
  const readings = withNamedSums(readSums(table.rows, columns), table.rows, columns);
  const checked = [...above, ...readings.flatMap((reading) => sumsOfRow(reading, columns))];
  const sumRows = table.rows.filter(({ role }) => role === 'subtotal' || role === 'total');
  const broken = [...brokenAbove(table, columns), ...brokenSums(sumRows, columns)];
  return controlSums(table.sheet, checked, broken);
}

/** Compares the sums over all tables of a sheet with the rows of all of them. */
export function findGrandSums(totals: readonly RoledRow[], tables: readonly SummedTable[]): ControlSums {
  const columns = new Map(
    tables.flatMap((summed) => summed.columns).map((column) => [column.column, column]),
  );
  const checked = totals.flatMap(({ row }) =>
    [...columns.values()].flatMap((column) => {
      if (isRatio(column.title)) return [];
      return checkedSum(column, {
        row,
        label: sumLabel(row),
        level: 'total',
        ...addUpAll(tables, column.column),
      });
    }),
  );
  const broken = brokenSums(totals, [...columns.values()]);
  return controlSums(tables[0]?.table.sheet ?? null, checked, broken);
}

function addUpAll(tables: readonly SummedTable[], at: number): Added {
  const added = tables.map(({ table, columns }) => {
    const column = columns.find((of) => of.column === at);
    return addUp(table, column);
  });
  return added.reduce(addBoth, nothingAdded);
}

function sumsOfRow({ sum, added, matches }: SumReading, columns: readonly SummedColumn[]): CheckedSum[] {
  const label = sumLabel(sum.row);
  if (!matches && mayBeOtherwise(label, added)) return [];
  const level = sum.role === 'total' ? 'total' : 'subtotal';
  return columns.flatMap((column, at) =>
    checkedSum(column, { row: sum.row, label, level, ...(added[at] ?? nothingAdded) }),
  );
}

/** A balance need not be a sum of rows, and what is carried over from elsewhere is none. */
function mayBeOtherwise(label: string, added: readonly Added[]): boolean {
  const kind = sumWording(label)?.kind;
  return kind === 'balance' || (kind === 'carry' && added.every(({ rows }) => rows === 0));
}

/** A control sum with what stands in its cell. */
interface CheckedSum extends StatedSum {
  readonly title: string;
  readonly text: string | null;
}

interface Stated extends Added {
  readonly row: SheetRow;
  readonly label: string;
  readonly level: StatedSum['level'];
  /** Where the figure stands, if not in the column that is summed. */
  readonly cell?: string;
}

/** None where the row states nothing in the column, or where the rows leave what can be counted in whole cents. */
function checkedSum({ column, title, centsOf }: SummedColumn, stated: Stated): CheckedSum[] {
  const { row, label, level, rows } = stated;
  const statedCents = centsOf(row);
  if (statedCents === null || !Number.isSafeInteger(stated.cents)) return [];
  const cell = stated.cell ?? cellAddress(row.index, column);
  const text = row.cells[column]?.text ?? null;
  return [{ cell, label, column, level, statedCents, rowsCents: cents(stated.cents), rows, title, text }];
}

/** A sum whose figure is an error, or was not saved, is compared with nothing: that is not passed over. */
function brokenSums(rows: readonly RoledRow[], columns: readonly SummedColumn[]): Finding[] {
  return rows.flatMap(({ row }) =>
    columns.filter(({ title }) => !isRatio(title)).flatMap(({ brokenIn }) => brokenIn(row) ?? []),
  );
}

/** The same of sums above the header, each cell once. */
function brokenAbove({ sumsAbove }: FoundTable, columns: readonly SummedColumn[]): Finding[] {
  const byCell = new Map<string, Finding>();
  for (const { column, cell, row } of sumsAbove) {
    const finding = columns.find((of) => of.column === column)?.brokenIn(row);
    if (finding) byCell.set(cell, { ...finding, place: { ...finding.place, cell } });
  }
  return [...byCell.values()];
}

/** The sums of a sheet, and a finding for each that differs. */
function controlSums(
  sheet: string | null,
  checked: readonly CheckedSum[],
  broken: readonly Finding[],
): ControlSums {
  return {
    sums: checked.map(({ title: _title, text: _text, ...sum }) => sum),
    findings: [...broken, ...checked.flatMap((sum) => differing(sheet, sum))],
  };
}

function differing(sheet: string | null, checked: CheckedSum): Finding[] {
  const { cell, label, title: column, text, statedCents, rowsCents, rows } = checked;
  if (statedCents === rowsCents) return [];
  const facts = { label, column, statedCents, rowsCents, rows };
  return [{ code: 'sum-differs', facts, place: { sheet, cell }, text, reading: null }];
}
