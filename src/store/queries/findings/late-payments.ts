import type { PaidIntoClosed } from '#src/domain/findings/late-booking.js';
import type { Reader } from '../../database.js';
import type { ClosedPlace } from './closed.js';
import { withWrittenEvents } from './written-events.js';

/** Payments that count and may lie behind the end of a place: on a later day than its first end, or on no day. */
export async function paymentsBehind(
  reader: Reader,
  { tracks, area, spans }: ClosedPlace,
  lastYear: number,
): Promise<PaidIntoClosed[]> {
  const end = spans.flatMap(({ to }) => to ?? []).toSorted()[0];
  if (end === undefined || tracks.length === 0) return [];
  const years = yearsFrom(Number(end.slice(0, 4)) - 1, lastYear); // a payment can count for the year before its day
  if (years.length === 0) return [];
  let query = reader
    .selectFrom('disbursement')
    .select(['event', 'year', 'booked_on', 'period', 'amount_cents'])
    .where('year', 'in', years)
    .where('track', 'in', tracks)
    .where('reversed_by', 'is', null)
    .where((row) => row.or([row('booked_on', '>', end), row('booked_on', 'is', null)]));
  if (area !== null) query = query.where('area', '=', area);
  const rows = await withWrittenEvents(reader, await query.execute());
  return rows.map(({ by, ...row }) => ({
    hash: by.hash,
    number: by.number,
    year: row.year,
    date: row.booked_on,
    period: row.period,
    amountCents: row.amount_cents,
  }));
}

/** The latest budget year that was paid for; null where nothing was paid. */
export async function lastPaidYear(reader: Reader): Promise<number | null> {
  const { last } = await reader
    .selectFrom('disbursement')
    .select(({ fn }) => fn.max<number | null>('year').as('last'))
    .executeTakeFirstOrThrow();
  return last;
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
}
