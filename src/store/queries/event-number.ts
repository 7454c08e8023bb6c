import { refuse } from '#src/domain/refusal.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { parseEventNumber } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';

/** So few characters of a hash are enough to name an event; it has 64. */
const shortestHash = 8;

/**
 * The event that people call by its number (`K7Q-42`, also `k7q-42.3`) or by the beginning of its hash. Refuses with
 * `number-unreadable`, `number-unknown`, or `number-ambiguous` where copies of a database wrote under one number.
 */
export async function eventByNumber(reader: Reader, text: string): Promise<JournalEvent> {
  const rows = await rowsFor(reader, text);
  const [first, ...more] = rows;
  if (!first) return refuse('number-unknown', { text });
  if (more.length > 0) refuse('number-ambiguous', { text, hashes: rows.map((row) => row.hash) });
  return storedEvent(first);
}

function rowsFor(reader: Reader, text: string): Promise<{ hash: string; bytes: string }[]> {
  const events = reader.selectFrom('event').select(['hash', 'bytes']).limit(10);
  const number = parseEventNumber(text);
  if (number) return events.where('tag', '=', number.tag).where('sequence', '=', number.sequence).execute();
  const hash = text.trim().toLowerCase();
  if (!/^[0-9a-f]+$/.test(hash) || hash.length < shortestHash) return refuse('number-unreadable', { text });
  return events.where('hash', '>=', hash).where('hash', '<', `${hash}g`).execute();
}
