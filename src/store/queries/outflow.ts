import { cents, negateCents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { PaidInPeriod } from '#src/domain/reporting/outflow/slots.js';
import type { Reader } from '../database.js';

/** The money of one programme or municipality, or of all. */
export interface PotFilter {
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** What was paid up to a budget year, less what came back, by track and month; the day of a period is not known. */
export async function paidByMonth(
  reader: Reader,
  { programme, municipality }: PotFilter,
  upToYear: number,
): Promise<PaidInPeriod[]> {
  let query = reader
    .selectFrom('line')
    .leftJoin('disbursement', 'disbursement.event', 'line.event')
    .leftJoin('repayment', 'repayment.event', 'line.event')
    .select(['line.year', 'line.programme', 'line.municipality', 'line.track', 'line.measure'])
    .select(({ eb, fn }) => [
      // A day begins with its month; a longer period of an old list has no more characters than a month.
      fn<string>('substr', [
        fn.coalesce('disbursement.booked_on', 'disbursement.period', 'repayment.booked_on'),
        eb.val(1),
        eb.val('2027-03'.length),
      ]).as('paid_in'),
      fn.sum<number>('line.cents').as('cents'),
      fn.countAll<number>().as('bookings'),
    ])
    .where('line.measure', 'in', ['disbursed', 'repaid'])
    .where('line.counted', '=', 1)
    .where('line.year', '<=', upToYear)
    .groupBy(['line.year', 'line.programme', 'line.municipality', 'line.track', 'line.measure', 'paid_in']);
  if (programme !== undefined) query = query.where('line.programme', '=', programme);
  if (municipality !== undefined) query = query.where('line.municipality', '=', municipality);
  const rows = await query.execute();
  return rows.map(({ measure, bookings, paid_in: period, ...row }) => {
    const amount = cents(row.cents);
    return measure === 'repaid'
      ? { ...row, period, cents: negateCents(amount), payments: 0 }
      : { ...row, period, cents: amount, payments: bookings };
  });
}

/** The last day on which anything was paid that still counts; null where nothing was. */
export async function lastPaymentDay(
  reader: Reader,
  { programme, municipality }: PotFilter,
): Promise<Day | null> {
  let query = reader
    .selectFrom('disbursement')
    .innerJoin('line', (join) => join.onRef('line.event', '=', 'disbursement.event').on('line.part', '=', 1))
    .select(({ fn }) => fn.max('disbursement.booked_on').as('day'))
    .where('disbursement.reversed_by', 'is', null);
  if (programme !== undefined) query = query.where('line.programme', '=', programme);
  if (municipality !== undefined) query = query.where('line.municipality', '=', municipality);
  const row = await query.executeTakeFirst();
  return (row?.day ?? null) as Day | null; // checked when the event was written
}
