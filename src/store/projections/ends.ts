import type { Selectable } from 'kysely';
import { compareEvents } from '#src/journal/order.js';
import type { End, Understood } from '#src/journal/understand.js';
import type { Writer } from '../database.js';
import { inBatches } from '../insert.js';
import { eventByHash } from '../queries/event.js';
import type { Tables } from '../tables.js';

interface Ended {
  /** The lines that counted until now. */
  readonly uncounted: readonly Selectable<Tables['line']>[];
  /** The subject of a statement that was ended: it must be folded without it. */
  readonly refold: string | null;
}

/**
 * Notes an end. However many ends of one target arrive, it ends once; the first in order is the one that is named.
 */
export async function reverse(writer: Writer, end: End): Promise<Ended> {
  const target = end.data.of;
  const named = await writer
    .selectFrom('reversal')
    .select('event')
    .where('target', '=', target)
    .executeTakeFirst();
  const rival = named ? await eventByHash(writer, named.event) : null;
  if (rival && compareEvents(rival, end) < 0) return { uncounted: [], refold: null };

  await writer.deleteFrom('reversal').where('target', '=', target).execute();
  await writer.insertInto('reversal').values({ event: end.hash, target, reason: end.data.reason }).execute();
  const subject = (await eventByHash(writer, target))?.subject ?? null;
  if (subject !== null) return { uncounted: [], refold: subject };
  return { uncounted: await uncount(writer, target, end.hash), refold: null };
}

/** The end that is named for each of these events, where one has arrived: hash of the end by hash of the event. */
export async function namedEnds(
  writer: Writer,
  events: readonly Understood[],
): Promise<ReadonlyMap<string, string>> {
  const ends = new Map<string, string>();
  for (const batch of inBatches(events)) {
    const hashes = batch.map(({ hash }) => hash);
    const found = await writer
      .selectFrom('reversal')
      .select(['target', 'event'])
      .where('target', 'in', hashes)
      .execute();
    for (const { target, event } of found) ends.set(target, event);
  }
  return ends;
}

async function uncount(writer: Writer, target: string, by: string): Promise<Selectable<Tables['line']>[]> {
  const counted = await writer
    .selectFrom('line')
    .selectAll()
    .where('event', '=', target)
    .where('counted', '=', 1)
    .execute();
  await writer.updateTable('line').set({ counted: 0 }).where('event', '=', target).execute();
  await writer.updateTable('excess').set({ counted: 0 }).where('event', '=', target).execute();
  for (const table of ['budget', 'disbursement', 'repayment'] as const) {
    await writer.updateTable(table).set({ reversed_by: by }).where('event', '=', target).execute();
  }
  return counted;
}
