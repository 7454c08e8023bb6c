import type { Finding } from '#src/domain/import/finding.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { SheetRow } from '../model.js';
import { isFilled } from './cells/shape.js';
import type { FoundTable, RoledRow } from './understood.js';

/** More addresses tell nobody more. */
const mostCells = 20;

/**
 * Rows of data that say the same, cell by cell, within the same groups: each is a booking of its own. Where the first
 * column is filled only in the first row of a group, its text holds for the rows below.
 */
export function alikeRows(table: FoundTable): Finding[] {
  const columns = table.columns.map(({ column }) => column);
  const isSuspect = suspects(table, columns);
  const alike = new Map<string, SheetRow[]>();
  for (const said of saidRows(table, columns)) {
    if (!isSuspect(said)) continue;
    const key = [...textsOf(said, columns)].join('\u001f');
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [said.roled.row]);
    else others.push(said.roled.row);
  }
  return [...alike.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => finding(table.sheet, rows, columns));
}

/** A row of data, and the text of the first column that holds for it. */
interface SaidRow {
  readonly roled: RoledRow;
  readonly leading: string;
}

function* saidRows({ rows }: FoundTable, [first = 0]: readonly number[]): Generator<SaidRow> {
  let leading = '';
  for (const roled of rows) {
    if (roled.role !== 'data') continue;
    leading = textAt(roled.row, first) || leading;
    yield { roled, leading };
  }
}

/** Tells rows that may be alike, by numbers: the texts of 100,000 rows would be as much again as the list. */
function suspects(table: FoundTable, columns: readonly number[]): (said: SaidRow) => boolean {
  const seen = new Set<number>();
  const seenTwice = new Set<number>();
  for (const said of saidRows(table, columns)) {
    const number = numberOf(said, columns);
    if (seen.has(number)) seenTwice.add(number);
    else seen.add(number);
  }
  return (said) => seenTwice.size > 0 && seenTwice.has(numberOf(said, columns));
}

/** Equal for rows that are alike, and hardly ever for others. */
function numberOf(said: SaidRow, columns: readonly number[]): number {
  let number = 0;
  for (const text of textsOf(said, columns)) {
    for (let at = 0; at < text.length; at += 1) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
    number = Math.imul(number, 31) | 0;
  }
  return number;
}

function* textsOf(
  { roled: { row, groups }, leading }: SaidRow,
  columns: readonly number[],
): Generator<string> {
  yield leading;
  for (let at = 1; at < columns.length; at += 1) yield textAt(row, columns[at] ?? 0);
  for (const { cell } of groups) yield cell;
}

function textAt({ cells }: SheetRow, column: number): string {
  return cells[column]?.text.trim() ?? '';
}

function finding(sheet: string, rows: readonly SheetRow[], columns: readonly number[]): Finding {
  const cells = rows.slice(0, mostCells).map((row) => {
    const column = columns.find((of) => isFilled(row.cells[of])) ?? 0;
    return cellAddress(row.index, column);
  });
  return {
    code: 'rows-alike',
    facts: { rows: rows.length, cells },
    place: { sheet, cell: cells[0] ?? null },
    text: null,
    reading: null,
  };
}
