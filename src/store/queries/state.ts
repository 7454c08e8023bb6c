import { createHash } from 'node:crypto';
import { stateDigits } from '#src/journal/state-mark.js';
import type { Reader } from '../database.js';

/**
 * The state of the journal in short: the beginning of the SHA-256 over the hashes of its heads, ascending and one on a
 * line. A head is the last event of a replica and incarnation, so the same events give the same state on every replica.
 */
export async function journalState(reader: Reader): Promise<string> {
  return stateOfHeads(await headHashes(reader));
}

/** The short hash of a state from the hashes of its heads, in whatever order. */
export function stateOfHeads(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.toSorted().join('\n')).digest('hex').slice(0, stateDigits);
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
  return rows.map(({ hash }) => hash);
}
