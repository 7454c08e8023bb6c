import { createHash } from 'node:crypto';
import type { Reader } from '../database.js';

/** So many hexadecimal digits tell two states apart on paper. */
const digits = 12;

/**
 * The state of the journal in short: the beginning of the SHA-256 over the hashes of its heads, ascending and one on a
 * line. A head is the last event of a replica and incarnation, so the same events give the same state on every replica.
 */
export async function journalState(reader: Reader): Promise<string> {
  const heads = await headHashes(reader);
  return createHash('sha256').update(heads.join('\n')).digest('hex').slice(0, digits);
}

async function headHashes(reader: Reader): Promise<string[]> {
  const rows = await reader
    .selectFrom('event')
    .innerJoin(
      (from) =>
        from
          .selectFrom('event')
          .select(['replica', 'incarnation'])
          .select(({ fn }) => fn.max('sequence').as('sequence'))
          .groupBy(['replica', 'incarnation'])
          .as('last'),
      (join) =>
        join
          .onRef('event.replica', '=', 'last.replica')
          .onRef('event.incarnation', '=', 'last.incarnation')
          .onRef('event.sequence', '=', 'last.sequence'),
    )
    .select('event.hash')
    .execute();
  return rows.map(({ hash }) => hash).toSorted();
}
