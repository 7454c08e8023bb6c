import type { RecipientKind } from '#src/domain/codes.js';
import { registeredRecipient } from '#src/domain/master-data/new-recipient.js';
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
 * Registers a recipient. Refuses as `registeredRecipient` does: also what is plainly a person's name.
 */
export function addRecipient(context: Context, request: NewRecipient): Promise<Stated<RecipientIdentity>> {
  return state(context, async (reader) => decide(await readRecipients(reader), context, request));
}

function decide(
  recipients: Recipients,
  { newId }: Context,
  request: NewRecipient,
): Stating<RecipientIdentity> {
  const code = newId(recipientIdLength);
  const { stated, names } = registeredRecipient({ ...request, code }, recipients.all.map(named));
  const { id, kind } = stated;
  const { name, aliasNames, drafts } = names;
  return {
    drafts: [...statedAnew('recipient.stated', null, stated), ...drafts],
    result: { id, name, kind, aliasNames, mergedInto: null },
  };
}
