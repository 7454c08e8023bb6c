import type { Mark } from '../identity/identity.js';
import type { Reader } from '../database.js';
import { storedEvent } from '../queries/event.js';

/** How far a replica's incarnation is here: the event that no later one of it follows. A fork has one for each branch. */
export interface Tip extends Mark {
  readonly replica: string;
  readonly hash: string;
}

/** The tips of all incarnations of all replicas in the journal. */
export async function tipsOf(reader: Reader): Promise<Tip[]> {
  const incarnations = await reader
    .selectFrom('event')
    .select(['replica', 'incarnation'])
    .select(({ fn }) => [fn.max('sequence').as('highest'), fn.countAll<number>().as('events')])
    .groupBy(['replica', 'incarnation'])
    .execute();
  const tips = incarnations.map((one) =>
    one.events === one.highest ? lastOf(reader, one) : branchesOf(reader, one),
  );
  return (await Promise.all(tips)).flat();
}

interface Incarnation {
  readonly replica: string;
  readonly incarnation: number;
  readonly highest: number;
}

async function lastOf(reader: Reader, { replica, incarnation, highest }: Incarnation): Promise<Tip[]> {
  return reader
    .selectFrom('event')
    .select(['replica', 'incarnation', 'sequence', 'hash'])
    .where('replica', '=', replica)
    .where('incarnation', '=', incarnation)
    .where('sequence', '=', highest)
    .execute();
}

/** All that no other event of the incarnation follows. */
async function branchesOf(reader: Reader, { replica, incarnation }: Incarnation): Promise<Tip[]> {
  const rows = await reader
    .selectFrom('event')
    .select(['hash', 'bytes'])
    .where('replica', '=', replica)
    .where('incarnation', '=', incarnation)
    .execute();
  const events = rows.map(storedEvent);
  const followed = new Set(events.map(({ prev }) => prev));
  return events
    .filter(({ hash }) => !followed.has(hash))
    .map(({ sequence, hash }) => ({ replica, incarnation, sequence, hash }));
}
