import type { Reader } from '../database.js';

export interface JournalFilter {
  readonly types?: readonly string[] | undefined;
  /** Days as the writers' clocks claimed them, `YYYY-MM-DD` in UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The last so many; undefined: all. */
  readonly last?: number | undefined;
}

/** An event as the journal lists it. Its data are in its bytes: see `dataOf`. */
export type ListedEvent = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number];

/** What a listed event says. */
export function dataOf({ bytes }: Pick<ListedEvent, 'bytes'>): unknown {
  return (JSON.parse(bytes) as { readonly data: unknown }).data; // what is in the journal is an envelope
}

/** How many events there are. */
export async function countJournal(reader: Reader, { last, ...filter }: JournalFilter): Promise<number> {
  const { count } = await filtered(reader, filter)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Math.min(count, last ?? count);
}

/** Where an event stands in the order of events. */
interface Place {
  readonly lamport: number;
  readonly replica: string;
  readonly incarnation: number;
  readonly sequence: number;
  readonly hash: string;
}

const pageSize = 250;

/** Events in their order, oldest first, page by page. */
export async function* journalPages(
  reader: Reader,
  { last, ...filter }: JournalFilter,
): AsyncGenerator<ListedEvent[], void> {
  const first = last === undefined ? null : await nthFromEnd(reader, filter, last);
  let from = first === null ? all(reader, filter) : beyond(all(reader, filter), '>=', first);
  for (;;) {
    const page = await from.execute();
    const end = page.at(-1);
    if (!end) return;
    yield page;
    from = beyond(all(reader, filter), '>', end);
  }
}

type Filter = Omit<JournalFilter, 'last'>;

function filtered(reader: Reader, { types, from, to }: Filter) {
  let query = reader.selectFrom('event');
  if (types !== undefined) query = query.where('type', 'in', types);
  if (from !== undefined) query = query.where('recorded_at', '>=', from);
  if (to !== undefined) query = query.where('recorded_at', '<', `${to}T24`);
  return query;
}

function all(reader: Reader, filter: Filter) {
  return filtered(reader, filter)
    .select(['lamport', 'replica', 'incarnation', 'sequence', 'hash'])
    .select(['tag', 'type', 'subject', 'actor', 'recorded_at as recordedAt', 'bytes'])
    .orderBy('lamport')
    .orderBy('replica')
    .orderBy('incarnation')
    .orderBy('sequence')
    .orderBy('hash')
    .limit(pageSize);
}

function beyond(query: ReturnType<typeof all>, than: '>' | '>=', place: Place): ReturnType<typeof all> {
  const { lamport, replica, incarnation, sequence, hash } = place;
  return query.where((row) =>
    row.eb(
      row.refTuple('lamport', 'replica', 'incarnation', 'sequence', 'hash'),
      than,
      row.tuple(lamport, replica, incarnation, sequence, hash),
    ),
  );
}

/** The event with which the last so many begin; null where there are no more than those. */
async function nthFromEnd(reader: Reader, filter: Filter, last: number): Promise<Place | null> {
  const place = await filtered(reader, filter)
    .select(['lamport', 'replica', 'incarnation', 'sequence', 'hash'])
    .orderBy('lamport', 'desc')
    .orderBy('replica', 'desc')
    .orderBy('incarnation', 'desc')
    .orderBy('sequence', 'desc')
    .orderBy('hash', 'desc')
    .limit(1)
    .offset(last - 1)
    .executeTakeFirst();
  return place ?? null;
}

/** How many events this program does not understand; they are kept and passed on. */
export async function countUnknownEvents(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('unknown_event')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
