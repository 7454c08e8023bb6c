import { changedNames, type NameChange } from '#src/domain/master-data/naming.js';
import { newRecipient } from '#src/domain/master-data/new-recipient.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import { named } from '#src/domain/master-data/recipients.js';
import { recipientStatement } from '#src/domain/master-data/statements.js';
import type { RecipientIdentity } from '#src/reports/lists/recipients.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import type { Context } from '../context.js';
import { readRecipients } from '../recipient-lookup.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { mergeHints } from './merge-hints.js';

/** What is to be different about the names of a recipient; what is left out stays. */
export interface RecipientEdit extends NameChange {
  readonly recipient: string;
}

/**
 * States the names of a recipient anew; the old name stays as an alias name. Refuses as `changedNames` does, what is
 * plainly a person's name, and an unknown recipient.
 */
export function editRecipient(context: Context, edit: RecipientEdit): Promise<Stated<RecipientIdentity>> {
  return state(context, (reader) => decide(reader, edit));
}

async function decide(reader: Reader, edit: RecipientEdit): Promise<Stating<RecipientIdentity>> {
  const recipients = await readRecipients(reader);
  const recipient = recipients.find(edit.recipient);
  refusePersons(recipient, edit);
  const { id, kind } = recipient;
  const others = recipients.all.filter((other) => recipients.leadsTo(other).id !== id).map(named);
  const aliases = await aliasNamesWithOrigin(reader, 'recipient', id);
  const { drafts, ...names } = changedNames(
    { noun: 'recipient', code: id, name: recipient.name, aliases },
    edit,
    others,
  );
  const after = { ...recipient, ...names };
  return {
    drafts: [
      ...statedAnew('recipient.stated', recipientStatement(recipient), recipientStatement(after)),
      ...drafts,
    ],
    result: { id, kind, ...names, mergedInto: null },
    hints: mergeHints(recipient, edit.recipient),
  };
}

function refusePersons({ id, kind }: Recipient, { name, aliasNames = [] }: RecipientEdit): void {
  for (const text of name === undefined ? aliasNames : [name, ...aliasNames]) newRecipient(id, text, kind);
}
