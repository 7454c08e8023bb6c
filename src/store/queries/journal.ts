import type { Reader } from '../database.js';
import { storedEvent } from './event.js';
import type { JournalEvent } from '#src/journal/envelope.js';

export interface JournalFilter {
  readonly types?: readonly string[] | undefined;
  /** Days as the writers' clocks claimed them, `YYYY-MM-DD` in UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The last so many; undefined: all. */
  readonly last?: number | undefined;
}

/** Events in their order, oldest first. */
export async function journalEvents(
  reader: Reader,
  { types, from, to, last }: JournalFilter,
): Promise<JournalEvent[]> {
  let query = reader
    .selectFrom('event')
    .select(['hash', 'bytes'])
    .orderBy('lamport', 'desc')
    .orderBy('replica', 'desc')
    .orderBy('incarnation', 'desc')
    .orderBy('sequence', 'desc')
    .orderBy('hash', 'desc');
  if (types !== undefined) query = query.where('type', 'in', types);
  if (from !== undefined) query = query.where('recorded_at', '>=', from);
  if (to !== undefined) query = query.where('recorded_at', '<', `${to}T24`);
  if (last !== undefined) query = query.limit(last);
  const rows = await query.execute();
  return rows.toReversed().map(storedEvent);
}

/** How many events this program does not understand; they are kept and passed on. */
export async function countUnknownEvents(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('unknown_event')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
