import type { JournalEvent } from '#src/journal/envelope.js';
import { insertEvents } from './append.js';
import type { Writer } from './database.js';
import { forKeys } from './compiled.js';
import { BalanceChanges } from './projections/balance.js';
import { projectStored } from './projections/project.js';

/**
 * Takes in events that were written elsewhere, read and checked by the caller (`journal/read`). What is already
 * here is passed over; a late statement folds its subject anew; what this program does not understand is kept.
 * @returns how many were new
 */
export async function receive(writer: Writer, events: readonly JournalEvent[]): Promise<number> {
  const balance = new BalanceChanges();
  const news = await receiveInto(writer, balance, events);
  await balance.write(writer);
  return news.length;
}

/**
 * As `receive`, for many parcels one after the other: the caller writes the balance when all are in.
 * @returns those that were new
 */
export async function receiveInto(
  writer: Writer,
  balance: BalanceChanges,
  events: readonly JournalEvent[],
): Promise<readonly JournalEvent[]> {
  const here = await hashesHere(writer, events);
  const unseen = new Map(events.filter(({ hash }) => !here.has(hash)).map((event) => [event.hash, event]));
  const news = [...unseen.values()];
  await insertEvents(writer, news);
  await projectStored(writer, balance, news);
  return news;
}

async function hashesHere(writer: Writer, events: readonly JournalEvent[]): Promise<ReadonlySet<string>> {
  const hashes = events.map(({ hash }) => hash);
  const here = await forKeys(writer, 'hashes that are here', hashes, (keys) =>
    writer.selectFrom('event').select('hash').where('hash', 'in', keys),
  );
  return new Set(here.map(({ hash }) => hash));
}
