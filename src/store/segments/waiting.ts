import type { Reader, Writer } from '../database.js';
import { insertRows } from '../insert.js';
import type { Arrived } from './segment.js';

/** A segment that waits, as it lies on the share. */
export interface Waiting {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Keeps a sound segment until the events before it have come. */
export async function keepForLater(
  writer: Writer,
  segment: Pick<Arrived, 'path' | 'sha256' | 'replica' | 'incarnation' | 'first' | 'last' | 'prev'>,
  bytes: Uint8Array,
  since: string,
): Promise<void> {
  const { path, sha256, replica, incarnation, first, last, prev } = segment;
  await insert(writer, {
    path,
    sha256,
    replica,
    incarnation,
    first,
    last,
    prev,
    reason: 'prev-missing',
    since,
    bytes,
  });
}

/** Keeps a file that only a newer program can read. */
export async function keepForNewerProgram(writer: Writer, waiting: Waiting, since: string): Promise<void> {
  const unread = { replica: null, incarnation: null, first: null, last: null, prev: null };
  await insert(writer, { ...waiting, ...unread, reason: 'newer-format', since });
}

type Row = Parameters<typeof insertRows<'waiting_segment'>>[2][number];

async function insert(writer: Writer, row: Row): Promise<void> {
  await writer.deleteFrom('waiting_segment').where('path', '=', row.path).execute();
  await insertRows(writer, 'waiting_segment', [row]);
}

/** A waiting segment whose time has come: the event before it is in the journal now. Null where there is none. */
export async function nextReady(reader: Reader): Promise<Waiting | null> {
  const row = await reader
    .selectFrom('waiting_segment')
    .select(['path', 'sha256', 'bytes'])
    .where('reason', '=', 'prev-missing')
    .where('prev', 'in', (query) =>
      query.selectFrom('event').select('hash').whereRef('hash', '=', 'waiting_segment.prev'),
    )
    .orderBy('path')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What waits, by path, without the bytes. */
export function waitingPaths(reader: Reader) {
  return reader
    .selectFrom('waiting_segment')
    .select(['path', 'replica', 'incarnation', 'first', 'last', 'reason', 'since'])
    .orderBy('path')
    .execute();
}

/** The bytes of a waiting segment; null where none waits under this path. */
export async function waitingBytes(reader: Reader, path: string): Promise<Uint8Array | null> {
  const row = await reader
    .selectFrom('waiting_segment')
    .select('bytes')
    .where('path', '=', path)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

export async function noLongerWaiting(writer: Writer, path: string): Promise<void> {
  await writer.deleteFrom('waiting_segment').where('path', '=', path).execute();
}
