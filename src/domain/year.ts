import { asDay, firstYear, isYearInRange, lastYear, type Day } from './day.js';
import { foldName } from './name.js';
import { refuse } from './refusal.js';

/** A budget year (Haushaltsjahr): the calendar year. */
export type Year = number & { readonly kind: 'year' };

/** Folded, as `foldName` does: `nächstes` stands here as `naechstes`. */
const yearOffsets = new Map([
  ['previous', -1],
  ['voriges', -1],
  ['vorheriges', -1],
  ['current', 0],
  ['aktuell', 0],
  ['laufend', 0],
  ['next', 1],
  ['naechstes', 1],
]);

/** Vouches that `n` is a year the ledger knows. A RangeError is a bug in the caller; text is read by `parseYear`. */
export function asYear(n: number): Year {
  if (!isYearInRange(n)) throw new RangeError(`not a year from ${firstYear} to ${lastYear}: ${n}`);
  // The brand is earned by the check above.
  return n as Year;
}

/**
 * Reads a year: four digits, `current`, `next`, `previous`, or their German names, seen from `today`.
 * Refuses with `year-unreadable` or `year-out-of-range`.
 */
export function parseYear(text: string, today: Day): Year {
  const written = text.trim();
  const offset = yearOffsets.get(foldName(written));
  if (offset === undefined && !/^\d{4}$/.test(written)) refuse('year-unreadable', { text });
  const year = offset === undefined ? Number(written) : yearOf(today) + offset;
  if (!isYearInRange(year)) refuse('year-out-of-range', { text, firstYear, lastYear });
  return asYear(year);
}

/** Reads four digits: what is kept must not mean another year later. Refuses as `parseYear` does. */
export function parseYearDigits(text: string): Year {
  if (!/^\d{4}$/.test(text)) refuse('year-unreadable', { text });
  if (!isYearInRange(Number(text))) refuse('year-out-of-range', { text, firstYear, lastYear });
  return asYear(Number(text));
}

export function yearOf(day: Day): Year {
  return asYear(Number(day.slice(0, 4)));
}

export function firstDayOf(year: Year): Day {
  return asDay(`${year}-01-01`);
}

export function lastDayOf(year: Year): Day {
  return asDay(`${year}-12-31`);
}
