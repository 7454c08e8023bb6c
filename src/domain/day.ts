import { refuse } from './refusal.js';

/** A calendar day, `YYYY-MM-DD`, within the years that the ledger knows. */
export type Day = string & { readonly kind: 'day' };

/** Before the first programme (1999), and far enough ahead; what lies outside is a slip of the keyboard. */
export const firstYear = 1990;
export const lastYear = 2100;

interface DayParts {
  year: number;
  month: number;
  day: number;
}

const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const german = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d{2})$/;

const dayOffsets = new Map([
  ['gestern', -1],
  ['yesterday', -1],
  ['heute', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
]);

const millisecondsPerDay = 86_400_000;

/**
 * Reads a day: `15.03.2027`, `15.3.27` (two digits are a year from 2000), `2027-03-15`, `heute`, `yesterday`.
 * Refuses with `day-unreadable`, `day-not-in-calendar` or `year-out-of-range`.
 */
export function parseDay(text: string, today: Day): Day {
  const written = text.trim().toLowerCase();
  const offset = dayOffsets.get(written);
  if (offset !== undefined) return shiftDay(today, offset);
  const { year, month, day } = readParts(written) ?? refuse('day-unreadable', { text });
  if (!isYearInRange(year)) refuse('year-out-of-range', { text, firstYear, lastYear });
  return dayFromParts(year, month, day) ?? refuse('day-not-in-calendar', { text });
}

/** The day of these parts, month and day counted from 1; null where the calendar or the ledger's years have none. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  if (!isYearInRange(year)) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isSame = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isSame ? dayOfMoment(moment) : null;
}

/** Whether `text` is a day in its stored form. */
export function isDay(text: string): text is Day {
  const parts = iso.test(text) ? readParts(text) : null;
  return parts !== null && dayFromParts(parts.year, parts.month, parts.day) !== null;
}

/** Vouches that `text` is a stored day. A RangeError is a bug in the caller; people's text is read by `parseDay`. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Whether it is a whole year that the ledger knows, from `firstYear` to `lastYear`. */
export function isYearInRange(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

/** The calendar day before; a RangeError before the ledger's first year. */
export function dayBefore(day: Day): Day {
  return shiftDay(day, -1);
}

function shiftDay(day: Day, days: number): Day {
  const shifted = new Date(Date.parse(day) + days * millisecondsPerDay);
  if (!isYearInRange(shifted.getUTCFullYear())) throw new RangeError(`no day ${days} after ${day}`);
  return dayOfMoment(shifted);
}

function dayOfMoment(moment: Date): Day {
  // The first ten characters of an ISO moment are its day; both callers have checked the year.
  return moment.toISOString().slice(0, 10) as Day;
}

function readParts(text: string): DayParts | null {
  const groups = (iso.exec(text) ?? german.exec(text))?.groups;
  if (groups === undefined) return null;
  const { year = '', month, day } = groups;
  return { year: Number(year.length === 2 ? `20${year}` : year), month: Number(month), day: Number(day) };
}
