import type { Draft } from '#src/domain/events/all.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf, tagOf } from '#src/journal/number.js';
import type { Understood } from '#src/journal/understand.js';
import type { Writer } from './database.js';
import { insertRows } from './insert.js';
import { BalanceChanges } from './projections/balance.js';
import { project } from './projections/project.js';
import { statementsAreReadable } from './readable.js';
import { movedOn, sealed, type Pen } from './sealing.js';

export interface Appended {
  readonly sequence: number;
  readonly hash: string;
  readonly number: string;
  readonly type: Draft['type'];
  readonly recordedAt: string;
}

/**
 * Writes what was decided to the journal and brings the tables up to it, page by page.
 * @param onPage told what was written after each page; none of it is kept before the transaction ends
 * @returns how many events were written
 */
export async function append(
  writer: Writer,
  pen: Pen,
  pages: AsyncIterable<readonly Draft[]>,
  onPage: (page: readonly Appended[]) => void = () => {},
): Promise<number> {
  const balance = new BalanceChanges();
  let next = pen;
  for await (const page of pages) {
    const events = await sealed(writer, next, page);
    await statementsAreReadable(events);
    await insertEvents(writer, events);
    await project(writer, balance, events);
    const last = events.at(-1);
    if (last) next = movedOn(next, last);
    onPage(events.map(appendedOf));
  }
  await balance.write(writer);
  return next.sequence - pen.sequence;
}

function appendedOf(event: Understood): Appended {
  const { sequence, hash, type, recordedAt } = event;
  return { sequence, hash, number: numberOf(event), type, recordedAt };
}

/** Puts events into the journal table as they are. */
export async function insertEvents(
  writer: Writer,
  events: readonly Omit<JournalEvent, 'data'>[],
): Promise<void> {
  const rows = events.map((event) => ({
    hash: event.hash,
    replica: event.replica,
    incarnation: event.incarnation,
    sequence: event.sequence,
    lamport: event.lamport,
    tag: tagOf(event.replica, event.incarnation),
    type: event.type,
    recorded_at: event.recordedAt,
    actor: event.actor,
    subject: event.subject,
    bytes: event.bytes,
  }));
  await insertRows(writer, 'event', rows);
}
