import { dayFromParts, type Day } from '#src/domain/day.js';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Surroundings } from './surroundings.js';

/** The calendar day where the officer sits. Throws `Unavailable` (`clock-implausible`) outside of the ledger's years. */
export function todayOf({ now }: Pick<Surroundings, 'now'>): Day {
  const moment = now();
  const year = moment.getFullYear();
  const today = dayFromParts(year, moment.getMonth() + 1, moment.getDate());
  if (today === null) throw new Unavailable('clock-implausible', { year });
  return today;
}
