import type { Day } from '#src/domain/day.js';
import { periodFirstDay, periodLastDay, periodOfDays } from '#src/domain/period.js';
import type { DayReading } from './column.js';
import { readDayText, type WrittenDay } from './day-text.js';
import { readPeriodText, type NamedPeriod } from './period-text.js';

/** What a text that is written like a period, or like a span of days, means. */
export type WrittenPeriod =
  | NamedPeriod
  /** From one day to another, but neither a year nor a half-year, quarter or month. */
  | { readonly kind: 'no-period' }
  | Exclude<WrittenDay, { kind: 'day' }>;

interface Days {
  readonly kind: 'days';
  readonly from: Day;
  readonly to: Day;
}

const longest = 40;
/** `01.01.2011 - 30.06.2011`, `1.1.-31.12.2011`, `01.01. bis 31.12.2011`, `Jan–März 2021`. */
const span = /^(?:vom? )?(\S.*?)(?: ?[–—−] ?| - | ?bis (?:zum )?|-(?=\d{1,2}\. ?\d|\p{L}))(\S.*)$/u;
const withoutYear = /^(?:\d{1,2}\. ?\d{1,2}\.|(?:\d{1,2}\. ?)?\p{L}+\.?)$/u;
const yearAtEnd = /(?:\d{4}|\d{2})$/;

/** Reads a period, also as its first and last day or month; null where the text is not written so. */
export function readWrittenPeriod(text: string, reading: DayReading): WrittenPeriod | null {
  return readPeriodText(text, reading.yearsFrom) ?? readSpan(text, reading);
}

function readSpan(text: string, reading: DayReading): WrittenPeriod | null {
  const [, from, to] = text.length > longest ? [] : (span.exec(text.replace(/\s+/g, ' ').trim()) ?? []);
  const last = to === undefined ? null : daysIn(to, reading);
  if (from === undefined || to === undefined || last === null) return null;
  const first = daysIn(withYearOf(to, from), reading);
  if (first === null) return null;
  if (first.kind !== 'days') return first;
  if (last.kind !== 'days') return last;
  const period = periodOfDays(first.from, last.to);
  return period === null ? { kind: 'no-period' } : { kind: 'period', period };
}

/** `1.1.` and `Jan` before a span's end have the year of that. */
function withYearOf(end: string, start: string): string {
  const [year = ''] = yearAtEnd.exec(end) ?? [];
  if (!withoutYear.test(start)) return start;
  return start.endsWith('.') ? `${start}${year}` : `${start} ${year}`;
}

function daysIn(text: string, reading: DayReading): Days | Exclude<WrittenDay, { kind: 'day' }> | null {
  const written = readDayText(text, reading);
  if (written !== null) return written.kind === 'day' ? daysFrom(written.day, written.day) : written;
  const named = readPeriodText(text, reading.yearsFrom);
  return named?.kind === 'period'
    ? daysFrom(periodFirstDay(named.period), periodLastDay(named.period))
    : named;
}

function daysFrom(from: Day, to: Day): Days {
  return { kind: 'days', from, to };
}
