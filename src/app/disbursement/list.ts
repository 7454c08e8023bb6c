import type { LongList } from '#src/render/list.js';
import { fewOrSource } from '#src/render/rows.js';
import { disbursementList } from '#src/reports/lists/disbursements.js';
import type { Reader } from '#src/store/database.js';
import {
  countDisbursements,
  disbursementPages,
  type DisbursementFilter,
  type DisbursementRow,
} from '#src/store/queries/disbursement.js';
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
  use: (list: LongList<DisbursementRow>) => Promise<T>,
): Promise<T> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const { year, from, to, recipient } = filter;
    const recipientIds = recipient === undefined ? undefined : await recipientIdsOf(reader, recipient);
    const found: DisbursementFilter = { ...placeCodes(directory, filter), year, from, to, recipientIds };
    const count = await countDisbursements(reader, found);
    const rows = await fewOrSource(count, () => disbursementPages(reader, found));
    return use({ ...disbursementList(rows), state: () => journalState(reader) });
  });
}

/** The recipient that a text means, with all that were merged into it. Refuses `name-unknown` and `name-ambiguous`. */
async function recipientIdsOf(reader: Reader, text: string): Promise<string[]> {
  const recipients = await readRecipients(reader);
  return recipients.leadingTo(recipients.find(text)).map(({ id }) => id);
}
