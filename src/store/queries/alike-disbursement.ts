import type { Cents } from '#src/domain/cents.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';

/** The number of a payment with the same reference, recipient, amount and day that still counts; null where none is. */
export async function alikeDisbursement(
  reader: Reader,
  like: { reference: string; recipient: string; amountCents: Cents; bookedOn: string },
): Promise<string | null> {
  const row = await reader
    .selectFrom('disbursement')
    .innerJoin('event', 'event.hash', 'disbursement.event')
    .select(['event.tag', 'event.sequence'])
    .where('disbursement.recipient', '=', like.recipient)
    .where('disbursement.amount_cents', '=', like.amountCents)
    .where('disbursement.booked_on', '=', like.bookedOn)
    .where('disbursement.reference', '=', like.reference)
    .where('disbursement.reversed_by', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row ? numberText(row.tag, row.sequence) : null;
}
