import type { RecipientKind } from '../codes.js';
import type { RecipientStated } from '../events/master-data.js';
import { cleanName } from '../name.js';
import type { Named } from '../find-by-name.js';
import { refuse } from '../refusal.js';
import { newNames, type GivenNames, type NewNames } from './naming.js';
import type { TakenNames } from './taken-names.js';

const personTitle = /^(herrn?|frau|familie|fam\.|eheleute|mr\.?|mrs\.?|ms\.?)\s/iu;
const referenceWithNumber = /\d/;

/**
 * The statement that registers a recipient. Refuses with `name-empty`; with `recipient-is-person` for what is plainly a
 * person's name, since events are for ever (a person goes under a file reference); with `file-reference-malformed`
 * for a file reference without any number.
 */
export function newRecipient(id: string, text: string, kind: RecipientKind): RecipientStated {
  const name = cleanName(text);
  if (name === '') refuse('name-empty', { noun: 'recipient' });
  if (kind === 'organisation' && isNameOfPerson(name)) refuse('recipient-is-person', { text });
  if (kind === 'file-reference') fileReference(text);
  return { id, name, kind, mergedInto: null, reason: null };
}

/** A file reference as it is kept. Refuses with `file-reference-malformed` what has no number. */
export function fileReference(text: string): string {
  const reference = cleanName(text);
  return referenceWithNumber.test(reference) ? reference : refuse('file-reference-malformed', { text });
}

/** Whether a text is plainly the name of a natural person: `Frau Beispiel`. Most such names cannot be told. */
export function isNameOfPerson(text: string): boolean {
  return personTitle.test(cleanName(text));
}

/** A new recipient as it is registered by itself; `code` is its identifier. */
export interface NewRecipientFacts extends GivenNames {
  readonly code: string;
  readonly kind: RecipientKind;
}

/**
 * A new recipient with its alias names. Refuses as `newRecipient` does, also for the alias names, and as `newNames`.
 * @param others all recipients that there are, merged ones too
 */
export function registeredRecipient(
  { kind, ...given }: NewRecipientFacts,
  others: readonly Named[] | TakenNames,
): { readonly stated: RecipientStated; readonly names: NewNames } {
  const stated = newRecipient(given.code, given.name, kind);
  for (const alias of given.aliasNames ?? []) newRecipient(given.code, alias, kind);
  return { stated, names: newNames('recipient', given, others) };
}
