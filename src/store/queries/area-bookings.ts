import type { Day } from '#src/domain/day.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import type { AreaBooking, Reversal } from '#src/domain/reporting/area/account.js';
import { recordingDay } from '#src/journal/dated.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { numberOrNull } from './number.js';
import { paidLines } from './paid-lines.js';

/** Of one area, programme or budget year, or of all. */
export interface AreaBookingFilter {
  readonly area?: string | undefined;
  readonly programme?: string | undefined;
  readonly year?: number | undefined;
}

/** Payments to areas and what came back of them, in the order of events; reversed ones are among them. */
export async function areaBookings(reader: Reader, filter: AreaBookingFilter): Promise<AreaBooking[]> {
  const rows = await bookingsQuery(reader, filter).execute();
  return rows.map((row) => ({
    number: numberText(row.tag, row.sequence),
    area: row.area,
    kind: row.measure === 'disbursed' ? 'disbursement' : 'repayment',
    date: (row.repaid_on ?? row.paid_on ?? row.period ?? String(row.year)) as DayOrPeriod, // checked when the event was written
    year: row.year,
    programme: row.programme,
    municipality: row.municipality,
    track: row.track,
    recipientId: row.recipient,
    purpose: row.repaid_why ?? row.purpose ?? '',
    cents: row.cents,
    repays: numberOrNull(row.payment_tag, row.payment_sequence),
    reversal: reversalOf(row),
  }));
}

/** The lines whose sums are the balances, with what their events say. */
function bookingsQuery(reader: Reader, { area, programme, year }: AreaBookingFilter) {
  let query = paidLines(reader)
    .innerJoin('event', 'event.hash', 'line.event')
    .leftJoin('event as payment', 'payment.hash', 'repayment.of')
    .leftJoin('reversal', 'reversal.target', 'line.event')
    .leftJoin('event as end', 'end.hash', 'reversal.event')
    .select(['line.area', 'line.measure', 'line.year', 'line.programme', 'line.municipality', 'line.track'])
    .select(['line.cents', 'event.tag', 'event.sequence'])
    .select(['repayment.booked_on as repaid_on', 'repayment.reason as repaid_why'])
    .select(['disbursement.booked_on as paid_on', 'disbursement.period', 'disbursement.purpose'])
    .select(['disbursement.recipient', 'payment.tag as payment_tag', 'payment.sequence as payment_sequence'])
    .select(['end.tag as end_tag', 'end.sequence as end_sequence', 'end.recorded_at as ended_at'])
    .select('reversal.reason as end_reason')
    .where('line.area', '!=', '')
    .orderBy('event.lamport')
    .orderBy('event.replica')
    .orderBy('event.incarnation')
    .orderBy('event.sequence')
    .orderBy('event.hash');
  if (area !== undefined) query = query.where('line.area', '=', area);
  if (programme !== undefined) query = query.where('line.programme', '=', programme);
  if (year !== undefined) query = query.where('line.year', '=', year);
  return query;
}

interface EndColumns {
  readonly end_tag: string | null;
  readonly end_sequence: number | null;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
}

function reversalOf({ end_tag, end_sequence, ended_at, end_reason }: EndColumns): Reversal | null {
  const number = numberOrNull(end_tag, end_sequence);
  if (number === null || ended_at === null) return null;
  const date: Day = recordingDay({ recordedAt: ended_at });
  return { number, date, reason: end_reason ?? '' };
}
