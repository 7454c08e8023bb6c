import type { Finding } from '#src/domain/import/finding.js';
import { columnOf, type ColumnCells } from './cells.js';
import type { DayOrder } from './column.js';
import { orderEvidence } from './day-text.js';
import { sightingsOf, type Sighting } from './sightings.js';

export interface OrderDecision {
  readonly order: DayOrder | null;
  readonly finding: Finding | null;
}

/** Tells from the days of a column that are written with slashes or hyphens which part is the month, else asks. */
export function dayOrderOf(column: ColumnCells): OrderDecision {
  const seen = sightingsOf(column.cells, orderEvidence);
  const dayFirst = seen.get('day-first');
  const monthFirst = seen.get('month-first');
  if (dayFirst !== undefined && monthFirst !== undefined) {
    return { order: null, finding: mixed(column, dayFirst, monthFirst) };
  }
  if (dayFirst !== undefined) return { order: 'day-first', finding: null };
  if (monthFirst !== undefined) return { order: 'month-first', finding: null };
  const doubtful = seen.get('two-ways');
  return { order: null, finding: doubtful === undefined ? null : ambiguous(column, doubtful) };
}

function mixed({ sheet, title }: ColumnCells, dayFirst: Sighting, monthFirst: Sighting): Finding {
  return {
    code: 'column-days-mixed',
    facts: {
      title,
      dayFirst: dayFirst.text,
      dayFirstCell: dayFirst.at,
      monthFirst: monthFirst.text,
      monthFirstCell: monthFirst.at,
    },
    place: { sheet, cell: columnOf(dayFirst.at) },
    text: null,
    reading: null,
  };
}

function ambiguous({ sheet, title }: ColumnCells, { text, at, cells }: Sighting): Finding {
  return {
    code: 'column-days-ambiguous',
    facts: { title, example: text, exampleCell: at, cells },
    place: { sheet, cell: columnOf(at) },
    text,
    reading: null,
  };
}
