import { join } from 'node:path';
import type { Draft } from '#src/domain/events/all.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { createLedger } from '#src/store/create.js';
import { projectionDigest } from '#src/store/digest.js';
import { Ledger, type LedgerPlace } from '#src/store/ledger.js';
import { pagesOfEvents, storedEvent } from '#src/store/queries/event.js';
import type { Appended } from '#src/store/append.js';
import type { Tables } from '#src/store/tables.js';
import { afterTest, temporaryFolder } from './temporary.js';

export const ledgerName = 'ledger-0';

/** Where a ledger lies in `folder`, with a clock that stands still. */
export function placeIn(folder: string, changes: Partial<LedgerPlace> = {}): LedgerPlace {
  return {
    path: join(folder, 'llq.sqlite'),
    stateFolder: join(folder, 'state'),
    actor: 'müller',
    command: 'test',
    now: () => new Date('2027-03-15T09:30:00Z'),
    onCopyPutBack: () => {},
    busyTimeout: 20,
    ...changes,
  };
}

/** Opens a ledger that is there, and closes it after the test. */
export async function openLedger(place: LedgerPlace): Promise<Ledger> {
  const ledger = await Ledger.open(place);
  afterTest(() => ledger.close());
  return ledger;
}

/** A new ledger in a folder of its own, open until the test is over. */
export async function newLedger(
  changes: Partial<LedgerPlace> & { readonly replica?: string; readonly drafts?: readonly Draft[] } = {},
): Promise<Ledger> {
  const { replica = 'replica-0', drafts = [], ...rest } = changes;
  const place = placeIn(temporaryFolder(), rest);
  await createLedger(place, { ledger: ledgerName, replica }, drafts);
  return openLedger(place);
}

/** Books without asking anything. */
export async function book(ledger: Ledger, ...drafts: readonly Draft[]): Promise<readonly Appended[]> {
  return (await ledger.book(() => Promise.resolve({ drafts, answer: null }))).appended;
}

/** Books one event and gives its hash. */
export async function bookOne(ledger: Ledger, draft: Draft): Promise<string> {
  const [appended] = await book(ledger, draft);
  if (!appended) throw new Error('nothing was booked');
  return appended.hash;
}

export function digestOf(ledger: Ledger): Promise<string> {
  return ledger.read(projectionDigest);
}

/** All rows of a table, as SQLite has them. */
export function rowsOf(ledger: Ledger, table: keyof Tables): unknown[] {
  return ledger.sqlite.prepare(`select * from ${table}`).all();
}

/** All events, in the order in which they came. */
export function eventsOf(ledger: Ledger): Promise<JournalEvent[]> {
  return ledger.read(async (reader) => {
    const events: JournalEvent[] = [];
    for await (const page of pagesOfEvents(reader)) events.push(...page.map(storedEvent));
    return events;
  });
}
