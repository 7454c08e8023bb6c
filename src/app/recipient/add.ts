import type { RecipientKind } from '#src/domain/codes.js';
import { newNames } from '#src/domain/master-data/naming.js';
import { newRecipient } from '#src/domain/master-data/new-recipient.js';
import { named, type Recipients } from '#src/domain/master-data/recipients.js';
import type { RecipientIdentity } from '#src/reports/lists/recipients.js';
import type { Context } from '../context.js';
import { readRecipients, recipientIdLength } from '../recipient-lookup.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';

/** A new recipient as it was asked for. */
export interface NewRecipient {
  readonly name: string;
  readonly kind: RecipientKind;
  readonly aliasNames?: readonly string[] | undefined;
}

/**
 * Registers a recipient. Refuses as `newNames` does, and as `newRecipient` does what is plainly a person's name, also
 * among the alias names.
 */
export function addRecipient(context: Context, request: NewRecipient): Promise<Stated<RecipientIdentity>> {
  return state(context, async (reader) => decide(await readRecipients(reader), context, request));
}

function decide(
  recipients: Recipients,
  { newId }: Context,
  request: NewRecipient,
): Stating<RecipientIdentity> {
  const { kind, aliasNames: aliases = [] } = request;
  const stated = newRecipient(newId(recipientIdLength), request.name, kind);
  for (const alias of aliases) newRecipient(stated.id, alias, kind);
  const given = { code: stated.id, name: stated.name, aliasNames: aliases };
  const { name, aliasNames, drafts } = newNames('recipient', given, recipients.all.map(named));
  return {
    drafts: [...statedAnew('recipient.stated', null, stated), ...drafts],
    result: { id: stated.id, name, kind, aliasNames, mergedInto: null },
  };
}
