import type { Reader } from '#src/store/database.js';
import {
  disbursements,
  type DisbursementFilter,
  type DisbursementRow,
} from '#src/store/queries/disbursement.js';

/** Payments that count, in the order of their days: without those that were reversed. */
export async function countingPayments(
  reader: Reader,
  filter: DisbursementFilter,
): Promise<DisbursementRow[]> {
  const all = await disbursements(reader, filter);
  return all.filter(({ reversedBy }) => reversedBy === null);
}
