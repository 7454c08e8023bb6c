import type { Cents } from '#src/domain/cents.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';

/** A payment that counts and came from no list. */
export interface PaymentByHand {
  readonly number: string;
  readonly year: number;
  readonly track: string;
  readonly area: string | null;
  readonly recipient: string;
  readonly amountCents: Cents;
  /** Its day, else its period. */
  readonly paidOn: string;
  readonly reference: string | null;
}

/** The payments of these budget years that were recorded by hand and count, in the order of the journal. */
export async function paymentsByHand(reader: Reader, years: readonly number[]): Promise<PaymentByHand[]> {
  const rows = await reader
    .selectFrom('disbursement')
    .innerJoin('event', 'event.hash', 'disbursement.event')
    .leftJoin('origin', 'origin.event', 'disbursement.event')
    .select(['event.tag', 'event.sequence', 'disbursement.year', 'disbursement.track', 'disbursement.area'])
    .select(['disbursement.recipient', 'disbursement.amount_cents', 'disbursement.reference'])
    .select(({ fn }) => fn.coalesce('disbursement.booked_on', 'disbursement.period').as('paid_on'))
    .where('disbursement.year', 'in', years)
    .where('disbursement.reversed_by', 'is', null)
    .where('origin.event', 'is', null)
    .orderBy('event.lamport')
    .orderBy('event.hash')
    .execute();
  return rows.map(({ tag, sequence, amount_cents: amountCents, paid_on: paidOn, ...row }) => ({
    number: numberText(tag, sequence),
    ...row,
    amountCents,
    paidOn: paidOn ?? '',
  }));
}
