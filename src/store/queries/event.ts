import { subjects } from '#src/domain/subject.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { forKeys } from '../compiled.js';
import type { Reader } from '../database.js';

/** An event as the journal holds it. */
export interface StoredBytes {
  readonly hash: string;
  readonly bytes: string;
}

/** The event with this hash, null where the journal has none. */
export async function eventByHash(reader: Reader, hash: string): Promise<JournalEvent | null> {
  const row = await reader
    .selectFrom('event')
    .select(['hash', 'bytes'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row ? storedEvent(row) : null;
}

/** All events of a statement's subject, in the order of events. */
export function eventsOfSubject(reader: Reader, subject: string): Promise<JournalEvent[]> {
  return eventsOfSubjects(reader, [subject]);
}

/** All events of several subjects, those of each in the order of events. */
export async function eventsOfSubjects(reader: Reader, names: readonly string[]): Promise<JournalEvent[]> {
  const rows = await forKeys(reader, 'events of subjects', names, (keys) =>
    reader
      .selectFrom('event')
      .select(['hash', 'bytes'])
      .where('subject', 'in', keys)
      .orderBy('lamport')
      .orderBy('replica')
      .orderBy('incarnation')
      .orderBy('sequence')
      .orderBy('hash'),
  );
  return rows.map(storedEvent);
}

/** The ends that point at an event, the one that counts first. */
export function endsOf(reader: Reader, hash: string): Promise<JournalEvent[]> {
  return eventsOfSubject(reader, subjects.event(hash));
}

/** What an end points at; null for what is no end, and where it is not here yet. */
export async function endedEvent(
  reader: Reader,
  { subject }: Pick<JournalEvent, 'subject'>,
): Promise<JournalEvent | null> {
  const ended = subjects.event('');
  return subject?.startsWith(ended) ? eventByHash(reader, subject.slice(ended.length)) : null;
}

/** An event as it lies in the journal: checked when it came in, so it is only parsed here. */
export function storedEvent({ hash, bytes }: StoredBytes): JournalEvent {
  const envelope = JSON.parse(bytes) as Omit<JournalEvent, 'hash' | 'bytes'>; // what is in the journal is an envelope
  return Object.assign(envelope, { hash, bytes });
}

/** How many events are read at a time: memory stays flat however long the journal is. */
const pageSize = 1000;

/** All rows of the journal in the order of their arrival here, page by page. */
export async function* pagesOfEvents(reader: Reader) {
  for (let after = 0; ;) {
    const page = await reader
      .selectFrom('event')
      .selectAll()
      .where('position', '>', after)
      .orderBy('position')
      .limit(pageSize)
      .execute();
    const last = page.at(-1);
    if (!last) return;
    after = last.position;
    yield page;
  }
}

/** All events in their order, page by page: the same on every replica. */
export async function* pagesInOrder(reader: Reader, size = pageSize): AsyncGenerator<JournalEvent[], void> {
  for (let last: JournalEvent | undefined; ;) {
    const page = await pageAfter(reader, last, size);
    last = page.at(-1);
    if (!last) return;
    yield page;
  }
}

async function pageAfter(
  reader: Reader,
  last: JournalEvent | undefined,
  size: number,
): Promise<JournalEvent[]> {
  const all = reader
    .selectFrom('event')
    .select(['hash', 'bytes'])
    .orderBy('lamport')
    .orderBy('replica')
    .orderBy('incarnation')
    .orderBy('sequence')
    .orderBy('hash')
    .limit(size);
  const rest =
    last === undefined
      ? all
      : all.where((row) =>
          row.eb(
            row.refTuple('lamport', 'replica', 'incarnation', 'sequence', 'hash'),
            '>',
            row.tuple(last.lamport, last.replica, last.incarnation, last.sequence, last.hash),
          ),
        );
  return (await rest.execute()).map(storedEvent);
}

/** The bytes of all events in the order of their hashes, page by page. */
export async function* pagesByHash(reader: Reader): AsyncGenerator<StoredBytes[], void> {
  for (let after = ''; ;) {
    const page = await reader
      .selectFrom('event')
      .select(['hash', 'bytes'])
      .where('hash', '>', after)
      .orderBy('hash')
      .limit(pageSize)
      .execute();
    const last = page.at(-1);
    if (!last) return;
    after = last.hash;
    yield page;
  }
}

export async function countEvents(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('event')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The hashes of all events. */
export async function eventHashes(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader.selectFrom('event').select('hash').execute();
  return new Set(rows.map(({ hash }) => hash));
}
