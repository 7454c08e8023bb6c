import type { JournalEvent } from '#src/journal/envelope.js';
import { forKeys } from '../compiled.js';
import type { Reader } from '../database.js';
import { storedEvent } from '../queries/event.js';
import { eventsOf, type KeptSegment } from './lines.js';

/** An event that this computer has written and that is in no segment yet. */
export interface Unpublished {
  /** Of the order of arrival here. */
  readonly position: number;
  readonly event: JournalEvent;
}

/**
 * What was written here under one of these names and is in no segment yet, in the order of writing.
 * @param after all up to this position is in segments
 * @param most how many events are looked at
 */
export async function unpublishedEvents(
  reader: Reader,
  replicas: readonly string[],
  { after, most }: { readonly after: number; readonly most: number },
): Promise<{ readonly events: readonly Unpublished[]; readonly upTo: number }> {
  const rows = await reader
    .selectFrom('event')
    .select(['position', 'hash', 'bytes', 'replica', 'incarnation', 'sequence'])
    .where('position', '>', after)
    .where('replica', 'in', replicas)
    .orderBy('position')
    .limit(most)
    .execute();
  const published = await publishedAmong(reader, rows);
  const events = rows
    .filter(({ hash }) => !published.has(hash))
    .map(({ position, hash, bytes }) => ({ position, event: storedEvent({ hash, bytes }) }));
  return { events, upTo: rows.at(-1)?.position ?? after };
}

interface Numbered {
  readonly hash: string;
  readonly replica: string;
  readonly incarnation: number;
  readonly sequence: number;
}

/** Those that came back from the share in a segment: after a backup was put back, or from a copy that lives on. */
async function publishedAmong(reader: Reader, rows: readonly Numbered[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const replicas = [...new Set(rows.map(({ replica }) => replica))];
  const segments = await forKeys(reader, 'own segments', replicas, (keys) =>
    reader.selectFrom('segment').selectAll().where('replica', 'in', keys),
  );
  const touched = segments.filter((segment) => rows.some((row) => isNumberedIn(row, segment)));
  const hashes = new Set<string>();
  for (const segment of touched) for (const { hash } of await eventsOf(reader, segment)) hashes.add(hash);
  return hashes;
}

function isNumberedIn(row: Numbered, segment: KeptSegment): boolean {
  return (
    row.replica === segment.replica &&
    row.incarnation === segment.incarnation &&
    row.sequence >= segment.first &&
    row.sequence <= segment.last
  );
}
