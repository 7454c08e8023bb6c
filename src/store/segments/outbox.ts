import type { Reader } from '../database.js';

/**
 * How many events of a replica are not on the share yet. Told by the last numbers alone, in two look-ups by index however
 * long the journal is: what an earlier incarnation has left unpublished is not counted.
 */
export async function eventsNotOnShare(reader: Reader, replica: string): Promise<number> {
  const written = await reader
    .selectFrom('event')
    .select(['incarnation', 'sequence'])
    .where('replica', '=', replica)
    .orderBy('incarnation', 'desc')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (written === undefined) return 0;
  const put = await reader
    .selectFrom('segment')
    .select('last')
    .where('replica', '=', replica)
    .where('incarnation', '=', written.incarnation)
    .where('on_share', '=', 1)
    .orderBy('last', 'desc')
    .limit(1)
    .executeTakeFirst();
  return written.sequence - (put?.last ?? 0);
}
