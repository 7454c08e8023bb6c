import { groupBy } from '#src/domain/group-by.js';
import type { Hint } from '#src/domain/hint.js';
import type { Shown } from '#src/render/facts.js';
import { recipientSheet, type RecipientDetails } from '#src/reports/facts/recipient.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import { recipientSums, type RecipientSum } from '#src/store/queries/recipient-sums.js';
import type { Context } from '../context.js';
import { nameTwiceHints, readRecipients } from '../recipient-lookup.js';
import { recipientIdentity } from './list.js';
import { mergeHints } from './merge-hints.js';
import { totalPaid } from './total-paid.js';

export interface ShownRecipient extends Shown {
  readonly hints: readonly Hint[];
}

/** A recipient with its payments over all programmes and years. Refuses an unknown one. */
export async function showRecipient(context: Context, text: string): Promise<ShownRecipient> {
  const ledger = await context.ledger();
  const { details, others } = await ledger.read((reader) => readDetails(reader, text));
  const hints = [...mergeHints(details, text), ...nameTwiceHints(details, others)];
  return { ...recipientSheet(details), hints };
}

async function readDetails(
  reader: Reader,
  text: string,
): Promise<{ readonly details: RecipientDetails; readonly others: readonly string[] }> {
  const recipients = await readRecipients(reader);
  const { recipient, others } = recipients.findFirst(text);
  const circle = recipients.leadingTo(recipient);
  const ids = new Set(circle.map(({ id }) => id));
  const sums = (await recipientSums(reader)).filter(({ recipientId }) => ids.has(recipientId));
  const details = {
    ...recipientIdentity(recipient, recipients),
    aliasNameOrigins: await aliasNamesWithOrigin(reader, 'recipient', recipient.id),
    merged: circle.filter((one) => one !== recipient).map(({ id, name, reason }) => ({ id, name, reason })),
    payments: byYearAndProgramme(sums),
  };
  return { details, others };
}

function byYearAndProgramme(sums: readonly RecipientSum[]): RecipientDetails['payments'] {
  const groups = groupBy(sums, ({ year, programme }) => `${year} ${programme}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ year: first.year, programme: first.programme, ...totalPaid(group) }];
  });
}
