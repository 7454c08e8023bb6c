import type { Reader } from './database.js';
import { isBehind, type Identity } from './identity/identity.js';
import type { LocalFacts } from './local.js';
import type { Pen } from './sealing.js';

/** Where the own chain goes on, and whether that is in a life of the replica that nobody asked for. */
interface Continuation {
  readonly chain: Pick<Pen, 'incarnation' | 'sequence' | 'prev' | 'lamport'>;
  /** The database is behind what this computer has already written: a copy was put back by hand. */
  readonly putBack: boolean;
}

/**
 * Where this replica writes on. A database behind its identity begins a new incarnation, so that no number is
 * given out twice. `identity` must be read while the write lock is held.
 */
export async function continueChain(
  reader: Reader,
  local: LocalFacts,
  identity: Identity,
): Promise<Continuation> {
  const own = await lastOwnEvent(reader, local.replica);
  const lamport = await highestLamport(reader);
  const mark = own ?? { incarnation: 0, sequence: 0 };
  const prev = own?.hash ?? null;
  if (!isBehind(mark, identity)) {
    return {
      chain: { incarnation: mark.incarnation, sequence: mark.sequence, prev, lamport },
      putBack: false,
    };
  }
  // An incarnation in which nothing was written yet was begun on purpose, by `init` or `database restore`.
  const putBack = identity.sequence > 0;
  const incarnation = putBack ? identity.incarnation + 1 : identity.incarnation;
  return { chain: { incarnation, sequence: 0, prev, lamport }, putBack };
}

function lastOwnEvent(reader: Reader, replica: string) {
  return reader
    .selectFrom('event')
    .select(['incarnation', 'sequence', 'hash'])
    .where('replica', '=', replica)
    .orderBy('incarnation', 'desc')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function highestLamport(reader: Reader): Promise<number> {
  const last = await reader
    .selectFrom('event')
    .select('lamport')
    .orderBy('lamport', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.lamport ?? 0;
}
