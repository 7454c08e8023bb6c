import type { Finding } from '#src/domain/import/finding.js';
import { columnOf, type ColumnCells } from './cells.js';
import { plainDays, type DayOrder, type DayReading } from './column.js';
import { orderEvidence, type OrderEvidence } from './day-text.js';
import { sightingsOf, type Sighting } from './sightings.js';

export interface OrderDecision {
  readonly orders: Pick<DayReading, 'slashed' | 'dotted'>;
  readonly finding: Finding | null;
}

type Seen = ReadonlyMap<OrderEvidence, Sighting>;

/**
 * Tells from the days of a column which part is the month, else asks. Days with points have the day first, but where one
 * of them cannot (`02.13.2021`), the whole column is a question.
 */
export function dayOrderOf(column: ColumnCells, decided: DayOrder | null): OrderDecision {
  const seen = sightingsOf(column.cells, orderEvidence);
  if (decided !== null) return { orders: decidedOrders(decided, seen), finding: null };
  const monthFirst = seen.get('dotted-month-first');
  return monthFirst === undefined ? bySlashes(column, seen) : pointsInDoubt(column, seen, monthFirst);
}

/** Beside days with slashes, those with points are German ones that somebody typed, unless they say otherwise. */
function decidedOrders(order: DayOrder, seen: Seen): OrderDecision['orders'] {
  const hasSlashes = [...seen.keys()].some((kind) => kind.startsWith('slashed'));
  return { slashed: order, dotted: hasSlashes && !seen.has('dotted-month-first') ? 'day-first' : order };
}

function bySlashes(column: ColumnCells, seen: Seen): OrderDecision {
  const orders = ordersOfSlashes(seen);
  const dayFirst = seen.get('slashed-day-first');
  const monthFirst = seen.get('slashed-month-first');
  if (dayFirst !== undefined && monthFirst !== undefined)
    return { orders, finding: mixed(column, dayFirst, monthFirst) };
  const doubtful = seen.get('slashed-two-ways');
  const isOpen = orders.slashed === null && doubtful !== undefined;
  return { orders, finding: isOpen ? ambiguous(column, doubtful, null) : null };
}

function pointsInDoubt(column: ColumnCells, seen: Seen, monthFirst: Sighting): OrderDecision {
  const orders = { ...ordersOfSlashes(seen), dotted: null };
  const dayFirst = seen.get('dotted-day-first') ?? seen.get('slashed-day-first');
  if (dayFirst !== undefined) return { orders, finding: mixed(column, dayFirst, monthFirst) };
  const doubtful = seen.get('dotted-two-ways');
  const cells = monthFirst.cells + (doubtful?.cells ?? 0);
  return { orders, finding: ambiguous(column, { ...(doubtful ?? monthFirst), cells }, 'month-first') };
}

function ordersOfSlashes(seen: Seen): OrderDecision['orders'] {
  const isDayFirst = seen.has('slashed-day-first');
  const isMonthFirst = seen.has('slashed-month-first');
  const { dotted } = plainDays;
  if (isDayFirst === isMonthFirst) return { slashed: null, dotted };
  return { slashed: isDayFirst ? 'day-first' : 'month-first', dotted };
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

function ambiguous(
  { sheet, title }: ColumnCells,
  { text, at, cells }: Sighting,
  proposed: DayOrder | null,
): Finding {
  return {
    code: 'column-days-ambiguous',
    facts: { title, example: text, exampleCell: at, cells, proposed },
    place: { sheet, cell: columnOf(at) },
    text,
    reading: null,
  };
}
