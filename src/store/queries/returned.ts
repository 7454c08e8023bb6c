import { cents, type Cents } from '#src/domain/cents.js';
import type { Reader } from '../database.js';

/** What came back of one payment; reversed repayments do not count. */
export interface Returned {
  /** In the budget year of the payment. */
  readonly repaidCents: Cents;
  /** In later years. */
  readonly incomeCents: Cents;
  /** When the last of it was recorded. */
  readonly recordedAt: string;
}

/** What came back, by the hash of the payment. */
export async function returnedByPayment(reader: Reader): Promise<Map<string, Returned>> {
  const rows = await reader
    .selectFrom('repayment')
    .innerJoin('event', 'event.hash', 'repayment.event')
    .select(['repayment.of', 'repayment.restores'])
    .select(({ fn }) => [
      fn.sum<number>('repayment.amount_cents').as('sum'),
      fn.max('event.recorded_at').as('recordedAt'),
    ])
    .where('repayment.reversed_by', 'is', null)
    .groupBy(['repayment.of', 'repayment.restores'])
    .execute();
  const byPayment = new Map<string, Returned>();
  for (const { of, restores, sum, recordedAt } of rows) {
    const { repaidCents = 0, incomeCents = 0, recordedAt: before = '' } = byPayment.get(of) ?? {};
    byPayment.set(of, {
      repaidCents: cents(restores === 1 ? sum : repaidCents),
      incomeCents: cents(restores === 1 ? incomeCents : sum),
      recordedAt: recordedAt > before ? recordedAt : before,
    });
  }
  return byPayment;
}
