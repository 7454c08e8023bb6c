import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';

/** The numbers that copies of a database gave to more than one payment, whatever became of these. */
export async function sharedPaymentNumbers(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectFrom('disbursement')
    .innerJoin('event', 'event.hash', 'disbursement.event')
    .select(['event.tag', 'event.sequence'])
    .groupBy(['event.tag', 'event.sequence'])
    .having(({ fn }) => fn.countAll<number>(), '>', 1)
    .execute();
  return new Set(rows.map(({ tag, sequence }) => numberText(tag, sequence)));
}
