import type { Cents } from '../cents.js';
import { asDay, type Day } from '../day.js';
import { daysOf, type Days } from '../day-or-period.js';
import { isPeriod } from '../period.js';
import { subjects } from '../subject.js';
import { overlaps, type Span } from '../validity.js';
import type { Noticed } from './noticed.js';

/** What was closed: an area, a track, or an area's enrolment in a programme. */
export interface Closed {
  readonly noun: 'area' | 'track' | 'enrolment';
  /** The code of the area or track. */
  readonly code: string;
  /** Of an enrolment. */
  readonly programme: string | null;
  /** When it was open: one span, or the periods of an enrolment. */
  readonly spans: readonly Span[];
  /** The hash of the statement that says so. */
  readonly statement: string;
}

/** A payment that counts. */
export interface PaidIntoClosed {
  readonly hash: string;
  readonly number: string;
  readonly date: string | null;
  /** Where an old list knows no day. */
  readonly period: string | null;
  readonly year: number;
  readonly amountCents: Cents;
}

export interface LateBooking {
  readonly number: string;
  /** The budget year for which it was paid. */
  readonly year: number;
  /** The day or the period of the payment. */
  readonly paidOn: string;
  readonly amountCents: Cents;
  readonly closed: Closed['noun'];
  readonly code: string;
  readonly programme: string | null;
  /** The last day on which it was open before the payment. */
  readonly lastDay: string;
}

/** Those of the payments that lie behind an end, and in no later span. */
export function lateBookings(
  closed: Closed,
  payments: readonly PaidIntoClosed[],
): Noticed<'late-booking', LateBooking>[] {
  const { noun, code, programme, spans, statement } = closed;
  return payments.flatMap((payment) => {
    const { hash, number, year, amountCents } = payment;
    const paidOn = payment.date ?? payment.period ?? '';
    const days = daysPaid(payment);
    const lastDay = days === null ? null : lastDayBefore(spans, days);
    if (lastDay === null) return [];
    return [
      {
        kind: 'late-booking' as const,
        key: [hash],
        subject: subjects.event(hash),
        events: [hash, statement],
        facts: { number, year, paidOn, amountCents, closed: noun, code, programme, lastDay },
      },
    ];
  });
}

/** Null where nobody knows when it was. */
function daysPaid({ date, period }: PaidIntoClosed): Days | null {
  if (date !== null) return daysOf(asDay(date));
  return period !== null && isPeriod(period) ? daysOf(period) : null;
}

/** The last open day before these days; null where they are open, or nothing was closed before them. */
function lastDayBefore(spans: readonly Span[], days: Days): Day | null {
  if (spans.some((span) => overlaps(span, days))) return null;
  const ends = spans.flatMap(({ to }) => (to !== null && to < days.from ? [to] : []));
  return ends.toSorted().at(-1) ?? null;
}
