import type { List } from '#src/render/list.js';
import { disbursementList } from '#src/reports/lists/disbursements.js';
import type { Reader } from '#src/store/database.js';
import {
  disbursements,
  type DisbursementFilter,
  type DisbursementRow,
} from '#src/store/queries/disbursement.js';
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

/** Payments in the order of their days. Refuses names that are not registered. */
export async function listDisbursements(
  context: Context,
  filter: DisbursementListFilter,
): Promise<List<DisbursementRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const { year, from, to, recipient } = filter;
    const recipientIds = recipient === undefined ? undefined : await recipientIdsOf(reader, recipient);
    const found: DisbursementFilter = { ...placeCodes(directory, filter), year, from, to, recipientIds };
    return disbursementList(await disbursements(reader, found));
  });
}

/** The recipient that a text means, with all that were merged into it. Refuses `name-unknown` and `name-ambiguous`. */
async function recipientIdsOf(reader: Reader, text: string): Promise<string[]> {
  const recipients = await readRecipients(reader);
  return recipients.leadingTo(recipients.find(text)).map(({ id }) => id);
}
