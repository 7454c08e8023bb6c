import type { Reader } from '../database.js';

/** What postings name: the nouns with which such subjects begin. */
const named = ['municipality', 'programme', 'track', 'area', 'recipient'] as const;

/** The hashes of the first statements about each thing that a posting can name. */
export async function firstOfNamed(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectFrom('event')
    .select(['hash', 'subject'])
    .where((row) => row.or(named.map((noun) => row('subject', 'like', `${noun}:%`))))
    .orderBy('lamport', 'desc')
    .orderBy('replica', 'desc')
    .orderBy('incarnation', 'desc')
    .orderBy('sequence', 'desc')
    .orderBy('hash', 'desc')
    .execute();
  return new Set(new Map(rows.map(({ subject, hash }) => [subject, hash])).values());
}
