import type { Predecessor } from '#src/journal/chain.js';
import type { Reader } from '../database.js';

/** The event with this hash as the chain is held against it, null where it is not here. By its columns: its bytes may be damaged. */
export async function predecessor(reader: Reader, hash: string): Promise<Predecessor | null> {
  const query = reader
    .selectFrom('event')
    .select(['replica', 'incarnation', 'sequence', 'lamport'])
    .where('hash', '=', hash);
  return (await query.executeTakeFirst()) ?? null;
}
