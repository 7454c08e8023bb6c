import { negateCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import { daysOf, type DayOrPeriod } from '../../day-or-period.js';
import type { Day } from '../../day.js';

/** The end of a booking: from then on it counts zero. */
export interface Reversal {
  readonly number: string;
  /** The day on which it was recorded. */
  readonly date: Day;
  readonly reason: string;
}

/** A payment to an area, or what came back of one, as it was booked. */
export interface AreaBooking {
  readonly number: string;
  readonly area: string;
  readonly kind: 'disbursement' | 'repayment';
  readonly date: DayOrPeriod;
  /** The budget year. */
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
  /** Identifier of the one who was paid, as it was booked; null where that payment is not here. */
  readonly recipientId: string | null;
  /** What a payment was for, why it came back. */
  readonly purpose: string;
  /** Without a sign; negative amounts come from old lists only. */
  readonly cents: Cents;
  /** Of a repayment: the number of the payment. */
  readonly repays: string | null;
  readonly reversal: Reversal | null;
}

/** A line of the account of an area: what came to it is above zero, what went back is below. */
export interface AccountLine extends Omit<AreaBooking, 'kind' | 'cents' | 'reversal'> {
  readonly kind: AreaBooking['kind'] | 'reversal';
  readonly amountCents: Cents;
  /** Of a reversal: the number of what it ends. */
  readonly reverses: string | null;
  /** The number of the reversal that ended it; null while it counts. */
  readonly reversedBy: string | null;
}

/**
 * The account of an area, which adds up to what counts: bookings by their days (a period by its last one), those of one day
 * as they came in; a reversal right below what it ends, since its own day is only what a clock claimed.
 * @param bookings in the order of events
 */
export function accountOf(bookings: readonly AreaBooking[]): AccountLine[] {
  const dated = bookings.map((booking) => ({ booking, day: daysOf(booking.date).to }));
  return dated.toSorted((a, b) => compareText(a.day, b.day)).flatMap(({ booking }) => linesOf(booking));
}

function linesOf({ cents, reversal, ...booking }: AreaBooking): AccountLine[] {
  const amountCents = booking.kind === 'repayment' ? negateCents(cents) : cents;
  const line = { ...booking, amountCents, reverses: null, reversedBy: reversal?.number ?? null };
  if (reversal === null) return [line];
  const { number, date, reason } = reversal;
  const end: AccountLine = {
    ...line,
    kind: 'reversal',
    number,
    date,
    purpose: reason,
    amountCents: negateCents(amountCents),
    repays: null,
    reverses: booking.number,
    reversedBy: null,
  };
  return [line, end];
}
