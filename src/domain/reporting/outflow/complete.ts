import type { Day } from '../../day.js';
import { daysOf } from '../../day-or-period.js';
import type { Period } from '../../period.js';
import { lastMonth } from './slots.js';

/** How far a budget year is told by a day up to which everything is known. */
export interface Reached {
  /** The last month of which something is known: 0 to 12. */
  readonly begun: number;
  /** The last month that is over by that day: 0 to 12. */
  readonly complete: number;
  readonly isOver: boolean;
}

/** Without a day nothing is known. */
export function reachedBy(year: number, day: Day | null): Reached {
  if (day === null || day < `${year}-01-01`) return { begun: 0, complete: 0, isOver: false };
  if (day >= `${year}-12-31`) return { begun: lastMonth, complete: lastMonth, isOver: true };
  const month = Number(day.slice(5, 7));
  const { to } = daysOf(day.slice(0, 7) as Period); // a day begins with its month
  return { begun: month, complete: day === to ? month : month - 1, isOver: false };
}
