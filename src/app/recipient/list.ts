import { groupBy } from '#src/domain/group-by.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import type { Recipients } from '#src/domain/master-data/recipients.js';
import { yearOf, type Year } from '#src/domain/year.js';
import type { List } from '#src/render/list.js';
import {
  recipientList,
  type Paid,
  type RecipientIdentity,
  type RecipientRow,
} from '#src/reports/lists/recipients.js';
import { recipientSums } from '#src/store/queries/recipient-sums.js';
import type { Context } from '../context.js';
import { readRecipients } from '../recipient-lookup.js';
import { totalPaid } from './total-paid.js';

export interface RecipientFilter {
  /** Of the payments; undefined: the current one. */
  readonly year?: Year | undefined;
  /** Also those that were merged into others. */
  readonly all: boolean;
}

const byName = new Intl.Collator('de');

/** Recipients by name, with what they were paid in the year. */
export async function listRecipients(
  context: Context,
  { year: asked, all }: RecipientFilter,
): Promise<List<RecipientRow>> {
  const year = asked ?? yearOf(context.today);
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const recipients = await readRecipients(reader);
    const sums = groupBy(await recipientSums(reader, year), (sum) => sum.recipientId);
    const rows = (all ? recipients.all : recipients.standing).map((recipient) => ({
      ...recipientIdentity(recipient, recipients),
      ...paidTo(recipient, recipients, sums),
    }));
    return recipientList(
      year,
      rows.toSorted((a, b) => byName.compare(a.name, b.name)),
    );
  });
}

/** A recipient as lists and JSON give it; `mergedInto` is where its merges lead in the end. */
export function recipientIdentity(recipient: Recipient, recipients: Recipients): RecipientIdentity {
  const { id, name, kind, aliasNames } = recipient;
  const target = recipients.leadsTo(recipient).id;
  return { id, name, kind, aliasNames, mergedInto: target === id ? null : target };
}

function paidTo(
  recipient: Recipient,
  recipients: Recipients,
  sums: ReadonlyMap<string, readonly Paid[]>,
): Paid {
  return totalPaid(recipients.leadingTo(recipient).flatMap(({ id }) => sums.get(id) ?? []));
}
