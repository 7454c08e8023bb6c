import { dayFromParts, isYearInRange, type Day } from '#src/domain/day.js';
import type { DayOrder } from './column.js';
import { readPeriodText } from './period-text.js';

/** What a text that is written like a day means. */
export type WrittenDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'not-in-calendar' }
  | { readonly kind: 'out-of-range' }
  /** `02/01/2010` without an order; `15.3.98`, since 1998 and 2098 are both years of the ledger. */
  | { readonly kind: 'two-ways' };

/** The figures of `02/01/2010` and `2-1-2010`. */
interface Slashed {
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const slashedForm = /^(\d{1,2})(?:\/(\d{1,2})\/(\d{4}|\d{2})|-(\d{1,2})-(\d{4}))$/;
const monthByName = /^(\d{1,2})\. ?(\p{L}+\.? ?\d{4})$/u;

/** Exports write a time after the day. A day in another time zone may be the day before: only its midnight is taken. */
const timeOfDay = /(?:(?:T| +)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|T00:00:00(?:\.0+)?Z)$/;

/** Longer than any day with its time. */
const longest = 40;

/** Null where the text is not written like a day. `15.03.2027` and years first need no order. */
export function readDayText(text: string, order: DayOrder | null): WrittenDay | null {
  const written = withoutTime(text);
  const [, year = '', , month, day] = yearFirst.exec(written) ?? [];
  if (year !== '') return dayOf(year, Number(month), Number(day));
  const [, germanDay, germanMonth, germanYear = ''] = dotted.exec(written) ?? [];
  if (germanYear !== '') return dayOf(germanYear, Number(germanMonth), Number(germanDay));
  const slashed = slashedParts(written);
  return slashed === null ? dayWithMonthName(written) : dayInOrder(slashed, order);
}

/** What a text says about the order of its column; null where it says nothing. */
export function orderEvidence(text: string): DayOrder | 'two-ways' | null {
  const parts = slashedParts(withoutTime(text));
  return parts === null ? null : orderOf(parts);
}

/** Empty where the text is too long for a day. */
function withoutTime(text: string): string {
  return text.length > longest ? '' : text.replace(/\s/g, ' ').trim().replace(timeOfDay, '');
}

function slashedParts(text: string): Slashed | null {
  const [, first, afterSlash, yearAfterSlash, afterDash, yearAfterDash] = slashedForm.exec(text) ?? [];
  const year = yearAfterSlash ?? yearAfterDash;
  return year === undefined ? null : { first: Number(first), second: Number(afterSlash ?? afterDash), year };
}

/** Null where both parts are the same, or none can be a month. */
function orderOf({ first, second }: Slashed): DayOrder | 'two-ways' | null {
  if (first === second || (first > 12 && second > 12)) return null;
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : 'two-ways';
}

function dayInOrder(parts: Slashed, decided: DayOrder | null): WrittenDay {
  const { first, second, year } = parts;
  // Where the parts say nothing, both orders come to the same.
  const order = decided ?? orderOf(parts) ?? 'day-first';
  if (order === 'two-ways') return { kind: 'two-ways' };
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayWithMonthName(text: string): WrittenDay | null {
  const [, day, monthAndYear = ''] = monthByName.exec(text) ?? [];
  const month = monthAndYear === '' ? null : readPeriodText(monthAndYear);
  if (month === null) return null;
  if (month === 'out-of-range') return { kind: 'out-of-range' };
  return dayOf(month.slice(0, 4), Number(month.slice(5)), Number(day));
}

function dayOf(yearText: string, month: number, day: number): WrittenDay {
  if (yearText.length === 2 && yearText >= '90') return { kind: 'two-ways' };
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  if (!isYearInRange(year)) return { kind: 'out-of-range' };
  const found = dayFromParts(year, month, day);
  return found === null ? { kind: 'not-in-calendar' } : { kind: 'day', day: found };
}
