import { dayFromParts, isYearInRange, type Day } from '#src/domain/day.js';
import type { DayOrder, DayReading } from './column.js';
import { readPeriodText } from './period-text.js';
import { writtenYear } from './short-year.js';

/** What a text that is written like a day means. */
export type WrittenDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'not-in-calendar' }
  | { readonly kind: 'out-of-range' }
  /** `02/01/2010` without an order; `15.3.98` without a century. */
  | { readonly kind: 'two-ways' };

/** The figures of `02/01/2010`, `2-1-2010` and `2.1.2010`. */
interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

/** Which way of writing says which order of the parts. */
export type OrderEvidence = `${'slashed' | 'dotted'}-${DayOrder | 'two-ways'}`;

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const slashedForm = /^(\d{1,2})(?:\/(\d{1,2})\/(\d{4}|\d{2})|-(\d{1,2})-(\d{4}))$/;
const monthByName = /^(\d{1,2})\. ?(\p{L}+\.? ?(?:\d{4}|\d{2}))$/u;

/** Exports write a time after the day. A day in another time zone may be the day before: only its midnight is taken. */
const timeOfDay = /(?:(?:T| +)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|T00:00:00(?:\.0+)?Z)$/;

/** Longer than any day with its time. */
const longest = 40;

/** Null where the text is not written like a day. Years first need no order, and four digits no century. */
export function readDayText(text: string, reading: DayReading): WrittenDay | null {
  const written = withoutTime(text);
  const [, year = '', , month, day] = yearFirst.exec(written) ?? [];
  if (year !== '') return dayOf(Number(year), Number(month), Number(day));
  const german = dottedFigures(written);
  if (german !== null) return dayInOrder(german, reading.dotted, reading);
  const slashed = slashedFigures(written);
  return slashed === null
    ? dayWithMonthName(written, reading)
    : dayInOrder(slashed, reading.slashed ?? clearOrder(slashed), reading);
}

/** What a text says about the order of its column; null where it says nothing. */
export function orderEvidence(text: string): OrderEvidence | null {
  const written = withoutTime(text);
  const slashed = slashedFigures(written);
  const figures = slashed ?? dottedFigures(written);
  const order = figures && orderOf(figures);
  return order && `${slashed === null ? 'dotted' : 'slashed'}-${order}`;
}

/** Empty where the text is too long for a day. */
function withoutTime(text: string): string {
  return text.length > longest ? '' : text.replace(/\s/g, ' ').trim().replace(timeOfDay, '');
}

function dottedFigures(text: string): Figures | null {
  const [, first, second, year] = dotted.exec(text) ?? [];
  return year === undefined ? null : { first: Number(first), second: Number(second), year };
}

function slashedFigures(text: string): Figures | null {
  const [, first, afterSlash, yearAfterSlash, afterDash, yearAfterDash] = slashedForm.exec(text) ?? [];
  const year = yearAfterSlash ?? yearAfterDash;
  return year === undefined ? null : { first: Number(first), second: Number(afterSlash ?? afterDash), year };
}

/** Null where both parts are the same, or none can be a month. */
function orderOf({ first, second }: Figures): DayOrder | 'two-ways' | null {
  if (first === second || (first > 12 && second > 12)) return null;
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : 'two-ways';
}

/** The order that the parts alone tell; where they say nothing, both orders come to the same. */
function clearOrder(figures: Figures): DayOrder | null {
  const order = orderOf(figures) ?? 'day-first';
  return order === 'two-ways' ? null : order;
}

function dayInOrder(figures: Figures, order: DayOrder | null, { yearsFrom }: DayReading): WrittenDay {
  const year = writtenYear(figures.year, yearsFrom);
  if (order === null) return openDay(figures, year);
  if (year === null) return { kind: 'two-ways' };
  const { first, second } = figures;
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Where the order of the column is open, `15.03.2021` still reads one way only; `03.15.2021` may as well be a slip. */
function openDay(figures: Figures, year: number | null): WrittenDay {
  const order = clearOrder(figures);
  if (order !== 'day-first' || year === null) return { kind: 'two-ways' };
  return dayOf(year, figures.second, figures.first);
}

function dayWithMonthName(text: string, { yearsFrom }: DayReading): WrittenDay | null {
  const [, day, monthAndYear = ''] = monthByName.exec(text) ?? [];
  const month = monthAndYear === '' ? null : readPeriodText(monthAndYear, yearsFrom);
  if (month?.kind !== 'period') return month;
  const { period } = month;
  return dayOf(Number(period.slice(0, 4)), Number(period.slice(5)), Number(day));
}

function dayOf(year: number, month: number, day: number): WrittenDay {
  if (!isYearInRange(year)) return { kind: 'out-of-range' };
  const found = dayFromParts(year, month, day);
  return found === null ? { kind: 'not-in-calendar' } : { kind: 'day', day: found };
}
