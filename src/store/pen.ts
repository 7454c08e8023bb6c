import type { Reader } from './database.js';
import { isBehind, type Identity, type Mark } from './identity/identity.js';
import type { LocalFacts } from './local.js';
import type { Pen } from './sealing.js';

/** Where the own chain goes on, and whether that is in a life of the replica that nobody asked for. */
interface Continuation {
  readonly chain: Pick<Pen, 'incarnation' | 'sequence' | 'prev' | 'lamport'>;
  /** The database is behind what this computer has already written: a copy was put back by hand. */
  readonly putBack: boolean;
}

/**
 * Where this replica writes on: in the incarnation that its identity names, whatever others have written under its name.
 * A database behind its identity begins a new incarnation, so that no number is given out twice. `identity` must be read
 * while the write lock is held.
 */
export async function continueChain(
  reader: Reader,
  local: LocalFacts,
  identity: Identity,
): Promise<Continuation> {
  const { replica } = local;
  const lamport = await highestLamport(reader);
  const own = await lastEvent(reader, replica, identity.incarnation);
  if (own && !isBehind(own, identity)) {
    const { incarnation, sequence, hash } = own;
    return { chain: { incarnation, sequence, prev: hash, lamport }, putBack: false };
  }
  // An incarnation in which nothing was written yet was begun on purpose, as by `init` or `database restore`.
  const putBack = own !== undefined || identity.sequence > 0;
  const highest = await highestIncarnation(reader, replica);
  const incarnation = putBack ? Math.max(identity.incarnation, highest) + 1 : identity.incarnation;
  const before = await lastEvent(reader, replica, await highestIncarnation(reader, replica, incarnation));
  return { chain: { incarnation, sequence: 0, prev: before?.hash ?? null, lamport }, putBack };
}

/** The highest incarnation of a replica in the journal, of those below `under` if it is given; 0 where there is none. */
export async function highestIncarnation(reader: Reader, replica: string, under?: number): Promise<number> {
  let query = reader.selectFrom('event').select('incarnation').where('replica', '=', replica);
  if (under !== undefined) query = query.where('incarnation', '<', under);
  const row = await query.orderBy('incarnation', 'desc').limit(1).executeTakeFirst();
  return row?.incarnation ?? 0;
}

function lastEvent(
  reader: Reader,
  replica: string,
  incarnation: number,
): Promise<(Mark & { readonly hash: string }) | undefined> {
  return reader
    .selectFrom('event')
    .select(['incarnation', 'sequence', 'hash'])
    .where('replica', '=', replica)
    .where('incarnation', '=', incarnation)
    .orderBy('sequence', 'desc')
    .orderBy('hash')
    .limit(1)
    .executeTakeFirst();
}

/** The highest Lamport counter in the journal, 0 in an empty one. */
export async function highestLamport(reader: Reader): Promise<number> {
  const last = await reader
    .selectFrom('event')
    .select('lamport')
    .orderBy('lamport', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.lamport ?? 0;
}
