import { cents, type Cents } from '#src/domain/cents.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import type { DisbursementFilter } from './disbursement.js';
import { numberOrNull } from './number.js';

/** A repayment as lists give it; `of` is the number of the payment. */
export interface RepaymentRow {
  readonly number: string;
  readonly of: string;
  readonly year: number;
  readonly date: string;
  readonly area: string | null;
  readonly track: string;
  readonly programme: string;
  readonly municipality: string;
  readonly recipient: string;
  readonly amountCents: Cents;
  readonly restores: boolean;
  readonly reason: string;
  readonly reversedBy: string | null;
  readonly recordedAt: string;
}

/** What came back of a payment so far, reversed repayments not counted. */
export async function repaidCentsOf(reader: Reader, disbursement: string): Promise<Cents> {
  const { sum } = await reader
    .selectFrom('repayment')
    .select((row) => row.fn.sum<number | null>('amount_cents').as('sum'))
    .where('of', '=', disbursement)
    .where('reversed_by', 'is', null)
    .executeTakeFirstOrThrow();
  return cents(sum ?? 0);
}

/** Where and when repayments count; `hash` is that of the payment. */
type RepaymentFilter = Omit<DisbursementFilter, 'recipientIds' | 'from' | 'to'>;

/** Repayments in the order of their day; reversed ones are among them. */
export async function repayments(reader: Reader, filter: RepaymentFilter): Promise<RepaymentRow[]> {
  let query = reader
    .selectFrom('repayment')
    .innerJoin('event', 'event.hash', 'repayment.event')
    .innerJoin('event as payment', 'payment.hash', 'repayment.of')
    .innerJoin('disbursement', 'disbursement.event', 'repayment.of')
    .innerJoin('line', (join) => join.onRef('line.event', '=', 'repayment.event').on('line.part', '=', 1))
    .leftJoin('recipient', 'recipient.id', 'disbursement.recipient')
    .leftJoin('event as reversal', 'reversal.hash', 'repayment.reversed_by')
    .select([
      'repayment.year',
      'repayment.booked_on',
      'repayment.amount_cents',
      'repayment.restores',
      'repayment.reason',
    ])
    .select(['event.tag', 'event.sequence', 'event.recorded_at'])
    .select(['payment.tag as payment_tag', 'payment.sequence as payment_sequence'])
    .select(['line.programme', 'line.municipality', 'line.track', 'line.area'])
    .select(['recipient.name as recipient_name', 'disbursement.recipient as recipient_id'])
    .select(['reversal.tag as reversal_tag', 'reversal.sequence as reversal_sequence'])
    .orderBy('repayment.booked_on')
    .orderBy('event.lamport')
    .orderBy('event.hash');
  if (filter.hash !== undefined) query = query.where('repayment.of', '=', filter.hash);
  if (filter.year !== undefined) query = query.where('repayment.year', '=', filter.year);
  if (filter.programme !== undefined) query = query.where('line.programme', '=', filter.programme);
  if (filter.municipality !== undefined) query = query.where('line.municipality', '=', filter.municipality);
  if (filter.track !== undefined) query = query.where('line.track', '=', filter.track);
  if (filter.area !== undefined) query = query.where('line.area', '=', filter.area);
  const rows = await query.execute();
  return rows.map((row) => ({
    number: numberText(row.tag, row.sequence),
    of: numberText(row.payment_tag, row.payment_sequence),
    year: row.year,
    date: row.booked_on,
    area: row.area === '' ? null : row.area,
    track: row.track,
    programme: row.programme,
    municipality: row.municipality,
    recipient: row.recipient_name ?? row.recipient_id,
    amountCents: row.amount_cents,
    restores: row.restores === 1,
    reason: row.reason,
    reversedBy: numberOrNull(row.reversal_tag, row.reversal_sequence),
    recordedAt: row.recorded_at,
  }));
}
