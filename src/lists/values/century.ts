import type { Finding } from '#src/domain/import/finding.js';
import type { Cell } from '../model.js';
import { columnOf, type ColumnCells, type PlacedCell } from './cells.js';
import type { DayReading } from './column.js';
import { readDayText } from './day-text.js';
import { readWrittenPeriod } from './written-period.js';

/** What is known about the years of a column before its cells are looked at. */
export interface YearHints {
  /** The latest year that the field can be of, such as the next one for payments; null: any. */
  readonly latest: number | null;
  /** Years that the list says elsewhere: in titles, names of sheets, a column of years. Looked up where years are short. */
  readonly years: () => readonly number[];
}

export const noHints: YearHints = { latest: null, years: () => [] };

export interface CenturyDecision {
  /** The first of the hundred years that years of two digits lie in; null where that is open or not needed. */
  readonly yearsFrom: number | null;
  readonly finding: Finding | null;
}

/** With it only years of two digits read two ways. */
const withoutCentury: DayReading = { slashed: 'day-first', dotted: 'day-first', yearsFrom: null };

/**
 * Decides once for a column which century years of two digits are of: the hundred years up to the latest that the field
 * can be of, else those around the years that the column and the list say with four digits. Where nothing tells, it is
 * asked.
 */
export function centuryOf(column: ColumnCells, { latest, years }: YearHints): CenturyDecision {
  if (latest !== null) return { yearsFrom: latest - 99, finding: null };
  const seen = yearsIn(column.cells);
  if (seen.short === null) return { yearsFrom: null, finding: null };
  const known = [...years(), ...seen.years];
  if (known.length === 0) return { yearsFrom: null, finding: open(column, seen.short, seen.cells) };
  const middle = Math.round((Math.min(...known) + Math.max(...known)) / 2);
  return { yearsFrom: middle - 50, finding: null };
}

interface ShortYear {
  readonly text: string;
  readonly at: string;
}

interface SeenYears {
  readonly years: ReadonlySet<number>;
  /** The first cell whose year has two digits. */
  readonly short: ShortYear | null;
  /** How many cells have such a year. */
  readonly cells: number;
}

function yearsIn(placed: Iterable<PlacedCell>): SeenYears {
  const years = new Set<number>();
  let short: SeenYears['short'] = null;
  let cells = 0;
  for (const one of placed) {
    const year = yearOf(one.cell);
    if (year !== null && year !== 'two-digits') years.add(year);
    if (year !== 'two-digits') continue;
    short ??= { text: one.cell.text, at: one.at };
    cells += 1;
  }
  return { years, short, cells };
}

/** Null where the cell is neither day nor period. */
function yearOf({ kind, value }: Cell): number | 'two-digits' | null {
  if (kind === 'day') return Number(String(value).slice(0, 4));
  if (kind !== 'text') return null;
  const text = String(value);
  const written = readDayText(text, withoutCentury) ?? readWrittenPeriod(text, withoutCentury);
  if (written?.kind === 'two-ways') return 'two-digits';
  if (written?.kind === 'day') return Number(written.day.slice(0, 4));
  return written?.kind === 'period' ? Number(written.period.slice(0, 4)) : null;
}

function open({ sheet, title }: ColumnCells, { text, at }: ShortYear, cells: number): Finding {
  return {
    code: 'column-century-open',
    facts: { title, example: text, exampleCell: at, cells },
    place: { sheet, cell: columnOf(at) },
    text,
    reading: null,
  };
}
