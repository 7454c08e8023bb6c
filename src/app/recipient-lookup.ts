import type { Draft } from '#src/domain/events/all.js';
import { newRecipient } from '#src/domain/master-data/new-recipient.js';
import type { Hint } from '#src/domain/hint.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import { isNamed, Recipients } from '#src/domain/master-data/recipients.js';
import { Question } from '#src/domain/question.js';
import { isRefusal } from '#src/domain/refusal.js';
import type { Reader } from '#src/store/database.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import type { Context } from './context.js';

/** Characters of a recipient's identifier: with 40 bits two made apart never meet. */
export const recipientIdLength = 8;

/** A recipient that was found, or the name that nobody is registered under. */
type FoundRecipient =
  | { readonly recipient: Recipient; readonly others: readonly string[] }
  | { readonly unknown: string; readonly nearest: readonly string[] };

/** All recipients, merged ones too. */
export async function readRecipients(reader: Reader): Promise<Recipients> {
  return new Recipients(await allRecipients(reader));
}

/**
 * The recipient that a text means, by identifier, name or alias name; one that was merged leads to where it went, and of
 * several that officers have registered apart under one name it is the first. Refuses with `name-ambiguous` and `name-empty`.
 */
async function findRecipient(reader: Reader, text: string): Promise<FoundRecipient> {
  const recipients = await readRecipients(reader);
  try {
    return recipients.findFirst(text);
  } catch (error) {
    if (isRefusal(error, 'name-unknown')) return { unknown: text, nearest: error.facts.nearest };
    throw error;
  }
}

/** A recipient of a booking, with what must be written first to register it. */
export interface BookedRecipient {
  readonly id: string;
  readonly name: string;
  readonly drafts: readonly Draft[];
  readonly hints: readonly Hint[];
}

/**
 * The recipient of a booking: found, or registered with it where `newRecipient` says so. Asks (`Question`) about an
 * unknown name otherwise. Refuses as `findRecipient` and `newRecipient` do.
 */
export async function recipientOrNew(
  reader: Reader,
  context: Pick<Context, 'newId'>,
  request: { readonly recipient: string; readonly newRecipient: boolean },
): Promise<BookedRecipient> {
  const found = await findRecipient(reader, request.recipient);
  if ('recipient' in found) return { ...bookedOn(found, request.recipient), drafts: [] };
  if (!request.newRecipient)
    throw new Question('recipient-unknown', { text: request.recipient, nearest: found.nearest });
  const stated = newRecipient(context.newId(recipientIdLength), request.recipient, 'organisation');
  return {
    id: stated.id,
    name: stated.name,
    drafts: [{ type: 'recipient.stated', data: stated }],
    hints: [],
  };
}

/** What was merged is booked on the recipient that it went into, and that is said; so is a choice among several. */
function bookedOn({ recipient, others }: Extract<FoundRecipient, { recipient: unknown }>, text: string) {
  const { id, name } = recipient;
  const merged: Hint[] = isNamed(recipient, text) ? [] : [{ code: 'recipient-merged', facts: { name } }];
  return { id, name, hints: [...merged, ...nameTwiceHints(recipient, others)] };
}

/** Says which of several of one name was taken. */
export function nameTwiceHints(
  { id, name }: Pick<Recipient, 'id' | 'name'>,
  others: readonly string[],
): readonly Hint[] {
  return others.length === 0 ? [] : [{ code: 'recipient-name-twice', facts: { name, id, others } }];
}
