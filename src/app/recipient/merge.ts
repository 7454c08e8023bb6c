import { merged, unmerged } from '#src/domain/master-data/merge.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import { recipientStatement } from '#src/domain/master-data/statements.js';
import type { RecipientIdentity } from '#src/reports/lists/recipients.js';
import type { Context } from '../context.js';
import { readRecipients } from '../recipient-lookup.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';

/** Two recipients that are one: from now on the first counts for the second. */
export interface MergeRequest {
  readonly recipient: string;
  readonly into: string;
  readonly reason: string;
}

/**
 * Merges a recipient into another; its bookings stay as they are and count for the other. Refuses with
 * `recipients-are-one`, and unknown or ambiguous names.
 */
export function mergeRecipients(context: Context, request: MergeRequest): Promise<Stated<RecipientIdentity>> {
  return state(context, async (reader) => {
    const recipients = await readRecipients(reader);
    const recipient = recipients.entry(request.recipient, 'standing');
    const leadsTo = recipients.leadsTo(recipient);
    const into = recipients.find(request.into);
    const texts = { text: request.recipient, into: request.into };
    return restated(recipient, merged({ recipient, leadsTo, into, reason: request.reason, texts }));
  });
}

/** Takes a merge back: the recipient stands for itself again. Refuses unknown or ambiguous names. */
export function unmergeRecipient(
  context: Context,
  request: Omit<MergeRequest, 'into'>,
): Promise<Stated<RecipientIdentity>> {
  return state(context, async (reader) => {
    const recipient = (await readRecipients(reader)).entry(request.recipient, 'merged');
    return restated(recipient, unmerged(recipient, request.reason));
  });
}

function restated(before: Recipient, after: Recipient): Stating<RecipientIdentity> {
  const { id, name, kind, aliasNames, mergedInto } = after;
  return {
    drafts: statedAnew('recipient.stated', recipientStatement(before), recipientStatement(after)),
    result: { id, name, kind, aliasNames, mergedInto },
  };
}
