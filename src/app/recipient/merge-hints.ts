import type { Hint } from '#src/domain/hint.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import { isNamed } from '#src/domain/master-data/recipients.js';

/** Says so where what was asked for was merged into the recipient that was found. */
export function mergeHints(
  found: Pick<Recipient, 'id' | 'name' | 'aliasNames'>,
  text: string,
): readonly Hint[] {
  return isNamed(found, text) ? [] : [{ code: 'shown-as-merged', facts: { text, name: found.name } }];
}
