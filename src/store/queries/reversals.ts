import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';

/** The number of the end that counts, by the hash of what it ended. */
export async function reversalNumbers(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader
    .selectFrom('reversal')
    .innerJoin('event', 'event.hash', 'reversal.event')
    .select(['reversal.target', 'event.tag', 'event.sequence'])
    .execute();
  return new Map(rows.map(({ target, tag, sequence }) => [target, numberText(tag, sequence)]));
}
