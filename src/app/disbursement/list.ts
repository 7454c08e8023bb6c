import type { LongList } from '#src/render/list.js';
import { fewOrSource, RowSource } from '#src/render/rows.js';
import { disbursementList } from '#src/reports/lists/disbursements.js';
import type { Reader } from '#src/store/database.js';
import { disbursementPages, type DisbursementFilter } from '#src/store/queries/disbursement.js';
import { countPayments, listedPayments, type ListedPayment } from '#src/store/queries/listed-payments.js';
import { journalState } from '#src/store/queries/state.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { readRecipients } from '../recipient-lookup.js';

/** Filters of payments as typed. */
export interface DisbursementListFilter extends PlaceTexts {
  readonly year?: number | undefined;
  readonly recipient?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Payments in the order of their days, as long as `use` takes: many are read while they are used. Refuses names that are not
 * registered.
 */
export async function listDisbursements<T>(
  context: Context,
  filter: DisbursementListFilter,
  use: (list: LongList<ListedPayment>) => Promise<T>,
): Promise<T> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const { year, from, to, recipient } = filter;
    const recipientIds = recipient === undefined ? undefined : await recipientIdsOf(reader, recipient);
    const found: DisbursementFilter = { ...placeCodes(directory, filter), year, from, to, recipientIds };
    return use({ ...(await listOf(reader, found)), state: () => journalState(reader) });
  });
}

/** Few are read once. Of many the table takes what it shows, and the JSON reads them anew. */
async function listOf(
  reader: Reader,
  filter: DisbursementFilter,
): Promise<Omit<LongList<ListedPayment>, 'state'>> {
  const count = await countPayments(reader, filter);
  const whole = await fewOrSource(count, () => disbursementPages(reader, filter));
  if (!(whole instanceof RowSource)) return disbursementList(whole);
  return disbursementList(new RowSource(count, () => listedPayments(reader, filter)), whole);
}

/** The recipient that a text means, with all that were merged into it. Refuses `name-unknown` and `name-ambiguous`. */
async function recipientIdsOf(reader: Reader, text: string): Promise<string[]> {
  const recipients = await readRecipients(reader);
  return recipients.leadingTo(recipients.find(text)).map(({ id }) => id);
}
