import { compareText } from '../compare.js';
import { groupBy } from '../group-by.js';
import type { Recipient } from '../master-data/recipient.js';
import type { Recipients } from '../master-data/recipients.js';
import { foldName } from '../name.js';
import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

export interface SameName {
  /** As the first of them is called. */
  readonly name: string;
  /** In the order of their identifiers; a text that means all of them is read as the first. */
  readonly recipients: readonly string[];
}

/**
 * Recipients of one folded name that stand beside each other.
 * @param events the statement that holds, by identifier
 */
export function sameNames(
  recipients: Recipients,
  events: ReadonlyMap<string, string>,
): Noticed<'same-name', SameName>[] {
  const groups = groupBy(recipients.standing, ({ name }) => foldName(name));
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([folded, group]) =>
      noticed(
        folded,
        group.toSorted((a, b) => compareText(a.id, b.id)),
        events,
      ),
    );
}

function noticed(
  folded: string,
  group: readonly Recipient[],
  events: ReadonlyMap<string, string>,
): Noticed<'same-name', SameName> {
  const ids = group.map(({ id }) => id);
  return {
    kind: 'same-name',
    key: ids,
    subject: subjects.recipientName(folded),
    events: ids.flatMap((id) => events.get(id) ?? []),
    facts: { name: group[0]?.name ?? '', recipients: ids },
  };
}
