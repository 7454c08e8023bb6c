import { cents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { Reader } from '../database.js';

/** What one recipient was paid under one programme in one budget year; reversed bookings do not count. */
export interface RecipientSum {
  readonly recipientId: string;
  readonly programme: string;
  readonly year: number;
  /** How many payments. */
  readonly disbursements: number;
  readonly disbursedCents: Cents;
  /** What came back, counted in the year for which it was paid back. */
  readonly repaidCents: Cents;
}

/**
 * What recipients were paid, in the order of year and programme; of one year where it is given. Payments and repayments
 * are entries of their own, to be added up.
 */
export async function recipientSums(reader: Reader, year?: number): Promise<RecipientSum[]> {
  const sums = [...(await paid(reader, year)), ...(await repaid(reader, year))];
  return sums.toSorted((a, b) => a.year - b.year || compareText(a.programme, b.programme));
}

async function paid(reader: Reader, year: number | undefined): Promise<RecipientSum[]> {
  let query = reader
    .selectFrom('disbursement')
    .innerJoin('line', (join) => join.onRef('line.event', '=', 'disbursement.event').on('line.part', '=', 1))
    .select(['disbursement.recipient', 'line.programme', 'disbursement.year'])
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.sum<number>('disbursement.amount_cents').as('sum'),
    ])
    .where('disbursement.reversed_by', 'is', null)
    .groupBy(['disbursement.recipient', 'line.programme', 'disbursement.year']);
  if (year !== undefined) query = query.where('disbursement.year', '=', year);
  const rows = await query.execute();
  return rows.map(({ recipient, count, sum, ...of }) => ({
    ...of,
    recipientId: recipient,
    disbursements: count,
    disbursedCents: cents(sum),
    repaidCents: zeroCents,
  }));
}

async function repaid(reader: Reader, year: number | undefined): Promise<RecipientSum[]> {
  let query = reader
    .selectFrom('repayment')
    .innerJoin('disbursement', 'disbursement.event', 'repayment.of')
    .innerJoin('line', (join) => join.onRef('line.event', '=', 'repayment.event').on('line.part', '=', 1))
    .select(['disbursement.recipient', 'line.programme', 'repayment.year'])
    .select(({ fn }) => fn.sum<number>('repayment.amount_cents').as('sum'))
    .where('repayment.reversed_by', 'is', null)
    .groupBy(['disbursement.recipient', 'line.programme', 'repayment.year']);
  if (year !== undefined) query = query.where('repayment.year', '=', year);
  const rows = await query.execute();
  return rows.map(({ recipient, sum, ...of }) => ({
    ...of,
    recipientId: recipient,
    disbursements: 0,
    disbursedCents: zeroCents,
    repaidCents: cents(sum),
  }));
}
