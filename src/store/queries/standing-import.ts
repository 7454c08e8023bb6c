import type { EventType } from '#src/domain/events/all.js';
import type { Origin } from '#src/domain/events/origin.js';
import { numberOf } from '#src/journal/number.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';

/** An event that came from a list and was not ended. */
export type ImportedEvent = JournalEvent & { readonly origin: Origin; readonly number: string };

/** How many events are read at a time. */
const pageSize = 500;

/**
 * What batches brought and was not ended, batch by batch in the order of their rows, page by page; only of `type` where
 * one is given. What is written while it is read is not among it.
 */
export async function* standingOfBatches(
  reader: Reader,
  batches: readonly string[],
  type?: EventType,
): AsyncGenerator<readonly ImportedEvent[], void> {
  for (const batch of batches) yield* standingOf(reader, batch, type);
}

async function* standingOf(
  reader: Reader,
  batch: string,
  type: EventType | undefined,
): AsyncGenerator<readonly ImportedEvent[], void> {
  const last = await lastLamport(reader, batch);
  for (let after = { lamport: 0, hash: '' }; ;) {
    const ofPage = pageAfter(reader, batch, after).where('origin.lamport', '<=', last);
    const rows = await (type === undefined ? ofPage : ofPage.where('event.type', '=', type)).execute();
    const end = rows.at(-1);
    if (!end) return;
    after = end;
    yield rows.map((row) => importedEvent(storedEvent(row)));
  }
}

function pageAfter(
  reader: Reader,
  batch: string,
  after: { readonly lamport: number; readonly hash: string },
) {
  return reader
    .selectFrom('origin')
    .innerJoin('event', 'event.hash', 'origin.event')
    .leftJoin('reversal', 'reversal.target', 'origin.event')
    .select(['origin.lamport', 'event.hash', 'event.bytes'])
    .where('origin.batch', '=', batch)
    .where((row) =>
      row(row.refTuple('origin.lamport', 'origin.event'), '>', row.tuple(after.lamport, after.hash)),
    )
    .where('reversal.event', 'is', null)
    .orderBy('origin.lamport')
    .orderBy('origin.event')
    .limit(pageSize);
}

async function lastLamport(reader: Reader, batch: string): Promise<number> {
  const { last } = await reader
    .selectFrom('origin')
    .select(({ fn }) => fn.max<number | null>('lamport').as('last'))
    .where('batch', '=', batch)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** An event that came from a list; anything else is a bug. */
export function importedEvent(event: JournalEvent): ImportedEvent {
  const { origin } = event;
  if (origin === undefined) throw new TypeError(`an imported event without origin: ${event.hash}`);
  return { ...event, origin, number: numberOf(event) };
}
