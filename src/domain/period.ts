import { asDay, firstYear, isYearInRange, lastYear, type Day } from './day.js';
import { foldName } from './name.js';
import { refuse } from './refusal.js';

/** A year, half-year, quarter or month, where old lists know no day: `2021`, `2021-H1`, `2021-Q1`, `2021-03`. */
export type Period = string & { readonly kind: 'period' };

const stored = /^\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
const yearFirst = /^(?<year>\d{4})(?:-(?<part>.+))?$/;
const yearLast = /^(?<part>.+?)[/. ] ?(?<year>\d{4})$/;
const halfYear = /^(?:h([12])|([12]|ii?)\. ?(?:hj\.?|halbjahr))$/;
const quarter = /^(?:q([1-4])|([1-4]|i{1,3}|iv)\. ?quartal)$/;
const romans = ['i', 'ii', 'iii', 'iv'];
const monthNumber = /^(?:0?[1-9]|1[0-2])$/;

/** All that can follow the year in the stored form. */
const parts = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'].concat(
  Array.from({ length: 12 }, (_, month) => `-${twoDigits(month + 1)}`),
);

/** How many months a half-year and a quarter have. */
const monthsIn: Readonly<Record<string, number>> = { H: 6, Q: 3 };

/** German and English names and abbreviations from January on, folded as `foldName` does. */
const monthNames: readonly (readonly string[])[] = [
  ['januar', 'jaenner', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['maerz', 'march', 'maer', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

/**
 * Reads a period: `2021`, `2021-H1`, `H1/2013`, `1. Hj. 2013`, `2. Halbjahr 2013`, `2021-Q1`, `Q1/2027`,
 * `1. Quartal 2027`, `IV. Quartal 2027`, `2021-03`, `12/2027`, `März 2027`. Refuses with `period-unreadable` or
 * `year-out-of-range`. `2021/12` is refused: to some it is two years.
 */
export function parsePeriod(text: string): Period {
  const written = text.trim().toLowerCase();
  const groups = (yearFirst.exec(written) ?? yearLast.exec(written))?.groups;
  const part = partOf(groups?.['part']) ?? refuse('period-unreadable', { text });
  const year = groups?.['year'] ?? refuse('period-unreadable', { text });
  if (!isYearInRange(Number(year))) refuse('year-out-of-range', { text, firstYear, lastYear });
  // The parts were checked one by one.
  return `${year}${part}` as Period;
}

/** Whether `text` is a period in its stored form. */
export function isPeriod(text: string): text is Period {
  return stored.test(text) && isYearInRange(Number(text.slice(0, 4)));
}

/** The first calendar day of the period. */
export function periodFirstDay(period: Period): Day {
  return asDay(`${period.slice(0, 4)}-${twoDigits(monthsOf(period).first)}-01`);
}

/** The last calendar day of the period. */
export function periodLastDay(period: Period): Day {
  const year = period.slice(0, 4);
  const { last } = monthsOf(period);
  const daysInMonth = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return asDay(`${year}-${twoDigits(last)}-${daysInMonth}`);
}

/** The period that begins and ends on these days; null where none does. */
export function periodOfDays(from: Day, to: Day): Period | null {
  const ofYear = parts.map((part) => `${from.slice(0, 4)}${part}` as Period); // all of the stored form
  return ofYear.find((period) => periodFirstDay(period) === from && periodLastDay(period) === to) ?? null;
}

/** What follows the year in the stored form; null for what is neither half-year nor quarter nor month. */
function partOf(written: string | undefined): string | null {
  if (written === undefined) return '';
  const half = digitIn(halfYear, written);
  if (half !== undefined) return `-H${half}`;
  const quarterDigit = digitIn(quarter, written);
  if (quarterDigit !== undefined) return `-Q${quarterDigit}`;
  const month = monthNumber.test(written) ? Number(written) : monthNamed(foldName(written));
  return month === 0 ? null : `-${twoDigits(month)}`;
}

/** The digit of a half-year or quarter, in whichever way it is written. */
function digitIn(pattern: RegExp, written: string): string | undefined {
  const [, short, long = short] = pattern.exec(written) ?? [];
  const roman = long === undefined ? -1 : romans.indexOf(long);
  return roman < 0 ? long : String(roman + 1);
}

/** 1 to 12, or 0 where no month is called so. */
function monthNamed(folded: string): number {
  return monthNames.findIndex((names) => names.includes(folded)) + 1;
}

function monthsOf(period: Period): { first: number; last: number } {
  const part = period.slice('2021-'.length);
  if (part === '') return { first: 1, last: 12 };
  const months = monthsIn[part.charAt(0)];
  if (months === undefined) return { first: Number(part), last: Number(part) };
  const last = Number(part.slice(1)) * months;
  return { first: last - months + 1, last };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
