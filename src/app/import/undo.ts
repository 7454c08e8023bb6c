import type { Cents } from '#src/domain/cents.js';
import type { Draft, EventContents } from '#src/domain/events/all.js';
import { refuse } from '#src/domain/refusal.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader } from '#src/store/database.js';
import { eventByHash } from '#src/store/queries/event.js';
import { batchCalled, type StoredBatch } from '#src/store/queries/import-batch.js';
import { dependantsOf } from '#src/store/queries/import-dependants.js';
import { standingOfBatches } from '#src/store/queries/standing-import.js';
import type { Context } from '../context.js';
import type { OnProgress } from './session.js';
import { WrittenEvents } from './written-events.js';
import { UndoneMoney } from './undone-money.js';

export interface UndoRequest {
  /** The name of the batch as typed. */
  readonly batch: string;
  readonly reason: string;
}

/** An import that was taken back. */
export interface Undone {
  readonly batch: string;
  /** The number of the end of the batch itself; null on a dry run. */
  readonly number: string | null;
  /** How many events were ended or booked again. */
  readonly reversed: number;
  /** What was taken back, less what was booked again. */
  readonly sumCents: Cents;
}

/**
 * Takes an import back: every event that it brought gets its end, and what it had taken back itself is booked again as
 * it was. Both stay in the journal. Refuses `batch-unknown`, `batch-taken-back`, `batch-corrected`, `batch-needed`, and
 * `exceeds-available` where what it brought is spent already.
 */
export async function undoImport(
  context: Context,
  { batch: text, reason }: UndoRequest,
  onProgress: OnProgress = () => {},
): Promise<Undone> {
  const ledger = await context.ledger();
  const written = new WrittenEvents(onProgress);
  const decide = async (reader: Reader) => {
    const called = await batchCalled(reader, text);
    await mayBeTakenBack(reader, called);
    const { events, sumCents } = await countWhatStands(reader, called);
    written.total = events;
    return { drafts: draftsOf(reader, called, reason), answer: { batch: called.batch, sumCents } };
  };
  const { dryRun } = context;
  const answer = await ledger.bookMany(decide, { dryRun, onPage: written.onPage });
  return { ...answer, number: written.numbers?.first ?? null, reversed: written.total };
}

/** Nothing that came later stands on it. */
async function mayBeTakenBack(
  reader: Reader,
  { batch, reversedBy, correctedBy }: StoredBatch,
): Promise<void> {
  if (reversedBy !== null) refuse('batch-taken-back', { batch, by: reversedBy });
  if (correctedBy !== null) refuse('batch-corrected', { batch, by: correctedBy });
  const { first, count } = await dependantsOf(reader, batch);
  if (count > 0) refuse('batch-needed', { batch, dependants: first, count });
}

/** How many events the batch brought that still stand, and their amounts; refuses where their money is needed. */
async function countWhatStands(reader: Reader, { batch }: StoredBatch): Promise<Standing> {
  const money = new UndoneMoney();
  let events = 0;
  for await (const page of standingOfBatches(reader, [batch])) {
    for (const event of page) {
      events += 1;
      const ended = await endedBy(reader, event);
      money.count(ended ?? event, ended ? 1 : -1);
    }
  }
  await money.isNotNeeded(reader);
  return { events, sumCents: money.takenBackCents() };
}

interface Standing {
  readonly events: number;
  readonly sumCents: Cents;
}

/** The end of the batch, of each of its events, and anew what it had taken back. */
async function* draftsOf(
  reader: Reader,
  { batch, hash }: StoredBatch,
  reason: string,
): AsyncGenerator<Draft> {
  yield endOf(hash, reason);
  for await (const page of standingOfBatches(reader, [batch])) {
    for (const event of page) {
      const ended = await endedBy(reader, event);
      yield ended ? again(ended) : endOf(event.hash, reason);
    }
  }
}

function endOf(of: string, reason: string): Draft {
  return { type: 'posting.reversed', data: { of, reason } };
}

/** What the event took back, if it is such an end. */
async function endedBy(reader: Reader, { type, data }: JournalEvent): Promise<JournalEvent | null> {
  if (type !== 'posting.reversed') return null;
  const { of } = data as unknown as EventContents['posting.reversed']; // type and data belong together
  return eventByHash(reader, of);
}

/** The same booking once more, still from the list that it came from. */
function again({ type, data, origin }: JournalEvent): Draft {
  const draft = { type, data } as unknown as Draft; // it was written from such a draft
  return origin === undefined ? draft : { ...draft, origin };
}
