import { asDay } from '../day.js';
import { isPeriod, periodFirstDay, periodLastDay } from '../period.js';
import { refuse } from '../refusal.js';
import { overlaps, type Span } from '../validity.js';

/** A payment that counts: on a day or, from old lists, in a period. */
export interface PaidOn {
  readonly number: string;
  readonly date: string | null;
  readonly period: string | null;
}

/** What is about to be valid on fewer days than now. */
export interface Shortening {
  readonly noun: 'area' | 'track';
  readonly code: string;
  /** Where an enrolment in a programme is shortened. */
  readonly programme: string | null;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

const mostNamed = 3;

/**
 * No payment lies on days that are taken away. What lay outside before already, such as old lists, is not asked about.
 * Refuses with `paid-outside`.
 */
export function paymentsStayCovered(payments: readonly PaidOn[], shortening: Shortening): void {
  const { noun, code, programme, before, after } = shortening;
  const left = payments.filter((payment) => isCovered(payment, before) && !isCovered(payment, after));
  if (left.length === 0) return;
  const latest = left
    .slice(-mostNamed)
    .map(({ number, date, period }) => ({ number, paidOn: date ?? period ?? '' }));
  refuse('paid-outside', { noun, code, programme, count: left.length, latest });
}

function isCovered(payment: PaidOn, spans: readonly Span[]): boolean {
  const paid = spanOf(payment);
  return spans.some((span) => overlaps(span, paid));
}

function spanOf({ date, period }: PaidOn): Span {
  if (date !== null) return { from: asDay(date), to: asDay(date) };
  if (period === null || !isPeriod(period)) return { from: null, to: null };
  return { from: periodFirstDay(period), to: periodLastDay(period) };
}
