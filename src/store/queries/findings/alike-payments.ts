import type { Selectable } from 'kysely';
import type { AlikePayment } from '#src/domain/findings/same-reference.js';
import { inBatches } from '../../batches.js';
import type { Reader } from '../../database.js';
import type { Tables } from '../../tables.js';
import { withWrittenEvents } from './written-events.js';

/** As `AlikePayment`, with the recipient as it was booked. */
export type PaymentAlike = Omit<AlikePayment, 'recipientName'>;
type Pair = Selectable<Tables['alike_payment']>;

/** Payments that count and share reference and amount with one of another writer, in the order of events. */
export async function alikePayments(reader: Reader): Promise<PaymentAlike[]> {
  const pairs = await reader.selectFrom('alike_payment').selectAll().execute();
  const rows = await Promise.all(inBatches(pairs).map((batch) => paymentsOf(reader, batch)));
  return (await withWrittenEvents(reader, rows.flat())).map(
    ({ by, year, reference, amount_cents, recipient }) => ({
      hash: by.hash,
      number: by.number,
      writer: `${by.replica} ${by.incarnation}`,
      year,
      reference,
      amountCents: amount_cents,
      recipient,
    }),
  );
}

function paymentsOf(reader: Reader, pairs: readonly Pair[]) {
  return reader
    .selectFrom('disbursement')
    .select(['event', 'year', 'amount_cents', 'recipient'])
    .select((row) => row.ref('reference').$notNull().as('reference'))
    .where('reference', 'is not', null) // as the index says
    .where((row) =>
      row(
        row.refTuple('reference', 'amount_cents'),
        'in',
        pairs.map((pair) => row.tuple(pair.reference, pair.amount_cents)),
      ),
    )
    .where('reversed_by', 'is', null)
    .execute();
}
