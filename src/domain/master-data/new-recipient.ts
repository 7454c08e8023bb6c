import type { RecipientKind } from '../codes.js';
import type { RecipientStated } from '../events/master-data.js';
import { cleanName } from '../name.js';
import { refuse } from '../refusal.js';

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
  if (kind === 'organisation' && personTitle.test(name)) refuse('recipient-is-person', { text });
  if (kind === 'file-reference' && !referenceWithNumber.test(name))
    refuse('file-reference-malformed', { text });
  return { id, name, kind, mergedInto: null, reason: null };
}
