import { dayFromParts, type Day } from '../day.js';
import type { Named } from '../find-by-name.js';
import { lastDayOf, type Year } from '../year.js';

/** A Förderprogramm. */
export interface Programme extends Named {
  readonly firstGuardedYear: number;
  /** `MM-DD` of the following year. */
  readonly closingDay: string;
}

/** Whether money is checked in this year; what is recorded for years before is history. */
export function isGuarded(programme: Pick<Programme, 'firstGuardedYear'>, year: number): boolean {
  return year >= programme.firstGuardedYear;
}

/** The last day on which a payment can count for the budget year: the closing day of the year after. */
export function lastPaymentDay(programme: Pick<Programme, 'closingDay'>, year: Year): Day {
  const [month, day] = programme.closingDay.split('-').map(Number);
  return dayFromParts(year + 1, month ?? 0, day ?? 0) ?? lastDayOf(year); // 02-29 where there is none, or beyond the last year: the year's end
}
