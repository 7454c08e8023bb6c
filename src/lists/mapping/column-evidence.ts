import { isYearInRange } from '#src/domain/day.js';
import type { Cell } from '../model.js';
import type { FieldType } from '../record.js';
import type { FoundTable, RoledRow } from '../understand/understood.js';
import { plainDays } from '../values/column.js';
import { readDayText } from '../values/day-text.js';
import { isErrorText } from '../values/error-text.js';
import { saysNothing } from '../values/nothing.js';
import { readWrittenNumber } from '../values/written-number.js';
import { readWrittenPeriod } from '../values/written-period.js';

/** So many rows tell what a column holds. */
const sampled = 200;

/** How many of the sampled cells of a column could be what. One cell can be several: 2019 is a number and a year. */
export interface ColumnEvidence {
  readonly filled: number;
  readonly numbers: number;
  readonly days: number;
  readonly periods: number;
  readonly years: number;
}

type CellEvidence = Omit<ColumnEvidence, 'filled'>;

/** What the columns of a table hold, by column, from its first data rows. */
export function evidenceOfColumns(table: FoundTable): ReadonlyMap<number, ColumnEvidence> {
  const rows = dataRows(table).slice(0, sampled);
  return new Map(table.columns.map(({ column }) => [column, evidenceOfColumn(rows, column)]));
}

/** Whether what stands in the column can be what the field needs; true where nothing speaks against it. */
export function fitsType(type: FieldType, evidence: ColumnEvidence): boolean {
  const isMost = (cells: number) => 2 * cells >= evidence.filled;
  switch (type) {
    case 'amount':
    case 'decimal':
      return isMost(evidence.numbers);
    case 'day':
      return isMost(evidence.days);
    case 'day-or-period':
      return isMost(evidence.days + evidence.periods);
    case 'year':
      return isMost(evidence.years);
    case 'text':
    case 'name':
    case 'choice':
      return evidence.filled === 0 || !isMost(evidence.days);
  }
}

export function dataRows(table: FoundTable): readonly RoledRow[] {
  return table.rows.filter(({ role }) => role === 'data');
}

function evidenceOfColumn(rows: readonly RoledRow[], column: number): ColumnEvidence {
  const cells = rows.flatMap(({ row }) => row.cells[column] ?? []).map(evidenceOfCell);
  const found = cells.flatMap((cell) => cell ?? []);
  const count = (of: (cell: CellEvidence) => number) => found.reduce((sum, cell) => sum + of(cell), 0);
  return {
    filled: found.length,
    numbers: count(({ numbers }) => numbers),
    days: count(({ days }) => days),
    periods: count(({ periods }) => periods),
    years: count(({ years }) => years),
  };
}

/** Null for a cell that says nothing about its column: an error, a dash. */
function evidenceOfCell({ kind, value }: Cell): CellEvidence | null {
  switch (kind) {
    case 'number':
      return { numbers: 1, days: 0, periods: 0, years: isYearInRange(Number(value)) ? 1 : 0 };
    case 'day':
      return { numbers: 0, days: 1, periods: 0, years: 0 };
    case 'text':
      return saysNothing(String(value)) || isErrorText(String(value)) ? null : evidenceOfText(String(value));
    case 'boolean':
      return { numbers: 0, days: 0, periods: 0, years: 0 };
    case 'error':
    case 'no-value':
      return null;
  }
}

function evidenceOfText(text: string): CellEvidence {
  const day = readDayText(text, plainDays) === null ? 0 : 1;
  return {
    numbers: day === 0 && readWrittenNumber(text) !== null ? 1 : 0,
    days: day,
    periods: day === 1 || readWrittenPeriod(text, plainDays) === null ? 0 : 1,
    years: isYearInRange(Number(text.trim())) ? 1 : 0,
  };
}
