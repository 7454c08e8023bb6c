import type { ForkedNumber } from '#src/domain/findings/replica-fork.js';
import { groupBy } from '#src/domain/group-by.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../../database.js';

/** Of each forked incarnation the first number that stands for several events. */
export async function forkedNumbers(reader: Reader): Promise<ForkedNumber[]> {
  const forked = await reader.selectFrom('forked_number').selectAll().execute();
  const events = await Promise.all(forked.map((number) => eventsUnder(reader, number)));
  const groups = groupBy(events.flat(), ({ replica, incarnation }) => `${replica} ${incarnation}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { replica, incarnation, tag, sequence } = first;
    return [
      { replica, incarnation, number: numberText(tag, sequence), hashes: group.map(({ hash }) => hash) },
    ];
  });
}

function eventsUnder(
  reader: Reader,
  number: { readonly replica: string; readonly incarnation: number; readonly sequence: number },
) {
  return reader
    .selectFrom('event')
    .select(['replica', 'incarnation', 'sequence', 'tag', 'hash'])
    .where('replica', '=', number.replica)
    .where('incarnation', '=', number.incarnation)
    .where('sequence', '=', number.sequence)
    .orderBy('lamport')
    .orderBy('hash')
    .execute();
}
