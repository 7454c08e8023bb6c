import type { Day } from './day.js';
import { isPeriod, periodFirstDay, periodLastDay, type Period } from './period.js';

/** When something was: on a calendar day or, from old lists, in a period. A day is never invented. */
export type DayOrPeriod = Day | Period;

/** The days that are meant, first and last: twice the same for a day. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export function daysOf(when: DayOrPeriod): Days {
  return isPeriod(when) ? { from: periodFirstDay(when), to: periodLastDay(when) } : { from: when, to: when };
}
