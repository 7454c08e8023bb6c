import { describe, expect, it } from '@jest/globals';
import type { Draft, EventType } from '#src/domain/events/all.js';
import { eventTypes } from '#src/journal/event-types.js';
import { projectionDigest, projectionNames } from '#src/store/digest.js';
import type { Ledger } from '#src/store/ledger.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { receive } from '#src/store/receive.js';
import { inScratchDatabase } from '#src/store/sqlite/scratch.js';
import { draft, listed, reversal } from '../support/drafts.js';
import { goldenDraft, goldenTypes } from '../support/golden-events.js';
import { book, bookOne, digestOf, eventsOf, newLedger, rowsOf } from '../support/ledgers.js';

const statements = goldenTypes.filter((type) => eventTypes[type].kind === 'statement');

/** All tables but those that only say what was ended, and the list of budgets, in which ended ones stay. */
function whatHolds(ledger: Ledger): Record<string, unknown[]> {
  const tables = projectionNames().filter((table) => !['reversal', 'budget', 'origin'].includes(table));
  return Object.fromEntries(tables.map((table) => [table, rowsOf(ledger, table)]));
}

/** The golden statement of a type, about the same subject, but saying something else. */
function otherwise(type: EventType): Draft {
  const changes: Partial<Record<EventType, object>> = {
    'ledger.created': { template: 'empty' },
    'alias-name.stated': { withdrawn: true },
    'enrolment.stated': { periods: [] },
    'management.stated': { periods: [] },
    'indicator.stated': { value: '1' },
    'budget.set': { decision: 'Nachtrag' },
    'allocation.planned': { areas: [] },
  };
  return draft(type, changes[type] ?? { name: 'Anders' }) as Draft; // all others have a name
}

describe('an end', () => {
  it.each(statements)('of %s leaves nothing of it', async (type) => {
    const ledger = await newLedger();
    const empty = whatHolds(ledger);
    const of = await bookOne(ledger, listed(goldenDraft(type)));
    await book(ledger, reversal(of));
    expect(whatHolds(ledger)).toEqual(empty);
    await isAsRebuilt(ledger);
  });

  it.each(statements)('of the second %s lets the first hold again', async (type) => {
    const ledger = await newLedger({ drafts: [goldenDraft(type)] });
    const before = whatHolds(ledger);
    const second = await bookOne(ledger, listed(otherwise(type)));
    await book(ledger, reversal(second));
    expect(whatHolds(ledger)).toEqual(before);
    await isAsRebuilt(ledger);
  });
});

describe('a batch that is taken back', () => {
  it('leaves what was there before, in one booking, whatever its types', async () => {
    const ledger = await newLedger({ drafts: statements.map(goldenDraft) });
    const before = whatHolds(ledger);
    const drafts = [...statements.map(otherwise), ...goldenTypes.map(goldenDraft)];
    const batch = await book(
      ledger,
      ...drafts.filter(({ type }) => type !== 'posting.reversed').map((one) => listed(one)),
    );
    await book(ledger, ...batch.map(({ hash }) => reversal(hash, 'falsche Liste')));
    const after = whatHolds(ledger);
    for (const table of ['balance', 'area', 'recipient', 'indicator', 'planned_track'])
      expect(after[table]).toEqual(before[table]);
    await isAsRebuilt(ledger);
  });

  it('comes to the same where its ends arrive before it, and twice', async () => {
    const ledger = await newLedger();
    const batch = await book(ledger, ...goldenTypes.map((type) => listed(goldenDraft(type))));
    await book(ledger, ...batch.map(({ hash }) => reversal(hash, 'eins')));
    await book(ledger, ...batch.map(({ hash }) => reversal(hash, 'zwei')));
    const events = await eventsOf(ledger);
    const digest = await inScratchDatabase(async (writer) => {
      await receive(writer, events.toReversed());
      return projectionDigest(writer);
    });
    expect(digest).toBe(await digestOf(ledger));
    const reasons = rowsOf(ledger, 'reversal').map((row) => (row as { reason: string }).reason);
    expect(reasons.filter((reason) => reason === 'zwei')).toEqual([]);
  });
});

async function isAsRebuilt(ledger: Ledger): Promise<void> {
  const digest = await digestOf(ledger);
  await ledger.write((writer) => rebuildProjections(writer));
  expect(await digestOf(ledger)).toBe(digest);
}
