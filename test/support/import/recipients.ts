import { allRecipients } from '#src/store/queries/recipient.js';
import type { ImportDesk } from './desk.js';

/** The names of all recipients that are registered, sorted. */
export async function recipientsOf({ ledger }: ImportDesk): Promise<string[]> {
  const recipients = await ledger.read(allRecipients);
  return recipients.map(({ name }) => name).toSorted();
}
