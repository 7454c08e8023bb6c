import { describe, expect, it } from '@jest/globals';
import type { JournalEvent } from '#src/journal/envelope.js';
import { insertEvents } from '#src/store/append.js';
import type { Ledger } from '#src/store/ledger.js';
import { receive } from '#src/store/receive.js';
import { verifyJournal, type Verification } from '#src/store/verify.js';
import { area, payment } from '../support/drafts.js';
import { book, digestOf, ledgerName, newLedger } from '../support/ledgers.js';
import { MemoryWriter } from '../support/writer.js';

const [area1, payment2, payment3] = [area('Gröpelingen'), payment(200), payment(300)];

/** Events 28C-1 to 28C-3. */
function threeEvents(): Promise<Ledger> {
  return newLedger({ drafts: [area1, payment2, payment3] });
}

/** What another program can do to the file, which asks no trigger. */
function tamper(ledger: Ledger, statement: string): void {
  ledger.sqlite.exec(
    `drop trigger event_is_never_changed; drop trigger event_is_never_deleted; ${statement}`,
  );
}

function verified(ledger: Ledger): Promise<Verification> {
  return ledger.read((reader) => verifyJournal(reader, ledgerName));
}

/** Code and number of every problem. */
async function problems(ledger: Ledger): Promise<[string, string | null][]> {
  return (await verified(ledger)).problems.map(({ code, number }) => [code, number]);
}

/** Puts events into the journal that no program of ours would put there. */
async function force(ledger: Ledger, ...events: readonly JournalEvent[]): Promise<void> {
  await ledger.write((writer) => insertEvents(writer, events));
}

describe('verifying a journal', () => {
  it('finds a sound one sound, and tells the digest of its tables', async () => {
    const ledger = await threeEvents();
    const digest = await digestOf(ledger);
    expect(await verified(ledger)).toEqual({ events: 3, digest, rebuiltDigest: digest, problems: [] });
  });

  it('finds what came from several replicas in any order sound', async () => {
    const ledger = await threeEvents();
    const other = new MemoryWriter('replica-b');
    const events = [1, 2, 3, 4].map((amount) => other.write(payment(amount)));
    const life = other.write(payment(5), { incarnation: 3, sequence: 1 });
    await ledger.write((writer) => receive(writer, [life, ...events.toReversed()]));
    await book(ledger, payment(6));
    expect(await problems(ledger)).toEqual([]);
  });

  it('changes nothing', async () => {
    const ledger = await threeEvents();
    const before = ledger.sqlite.serialize();
    await verified(ledger);
    expect(ledger.sqlite.serialize().equals(before)).toBe(true);
  });

  it('names an event of which one byte was changed', async () => {
    const ledger = await threeEvents();
    tamper(
      ledger,
      `update event set bytes = replace(bytes, '"cents":200', '"cents":900') where sequence = 2`,
    );
    expect(await problems(ledger)).toEqual([
      ['hash-differs', '28C-2'],
      ['projections-differ', null],
    ]);
  });

  it('names an event whose bytes are no longer an event, and not the one after it', async () => {
    const ledger = await threeEvents();
    tamper(ledger, `update event set bytes = substr(bytes, 2) where sequence = 2`);
    expect(await problems(ledger)).toEqual([
      ['bytes-unreadable', '28C-2'],
      ['projections-differ', null],
    ]);
  });

  it('names an event that was given another key, and the one whose predecessor is gone with it', async () => {
    const ledger = await threeEvents();
    tamper(ledger, `update event set hash = '${'00'.repeat(32)}' where sequence = 2`);
    expect(await problems(ledger)).toEqual([
      ['hash-differs', '28C-2'],
      ['prev-missing', '28C-3'],
      ['projections-differ', null],
    ]);
  });

  it.each(['replica', 'tag', 'type', 'recorded_at', 'actor', 'subject'])(
    'names an event whose column %s was changed',
    async (column) => {
      const ledger = await threeEvents();
      tamper(ledger, `update event set ${column} = 'x' where sequence = 3`);
      expect(await problems(ledger)).toEqual([
        ['columns-differ', '28C-3'],
        ['projections-differ', null],
      ]);
    },
  );

  it.each(['incarnation', 'sequence', 'lamport'])(
    'names an event whose column %s was changed',
    async (column) => {
      const ledger = await threeEvents();
      tamper(ledger, `update event set ${column} = 99 where lamport = 3`);
      expect(await problems(ledger)).toEqual([
        ['columns-differ', '28C-3'],
        ['projections-differ', null],
      ]);
    },
  );

  it('names the event after one that was taken out', async () => {
    const ledger = await threeEvents();
    tamper(ledger, 'delete from event where sequence = 2');
    expect(await problems(ledger)).toEqual([
      ['prev-missing', '28C-3'],
      ['projections-differ', null],
    ]);
  });

  it('sees by the tables that the last event was taken out', async () => {
    const ledger = await threeEvents();
    tamper(ledger, 'delete from event where sequence = 3');
    expect(await problems(ledger)).toEqual([['projections-differ', null]]);
  });

  it('names an event of another ledger', async () => {
    const ledger = await threeEvents();
    await force(ledger, new MemoryWriter('replica-b').write(payment(1), { ledger: 'ledger-1' }));
    expect(await problems(ledger)).toEqual([['foreign-ledger', '7W0-1']]);
  });

  it.each([
    ['sequence-gap', { sequence: 3 }],
    ['lamport-not-rising', { lamport: 1 }],
    ['prev-missing', { prev: '00'.repeat(32) }],
    ['prev-of-other-replica', { replica: 'replica-c' }],
  ])('names an event that was put in and does not follow: %s', async (code, changes) => {
    const ledger = await threeEvents();
    const other = new MemoryWriter('replica-b');
    const [sound, forged] = [other.write(payment(1)), other.write(payment(2), changes)];
    await ledger.write((writer) => receive(writer, [sound, forged]));
    expect(await problems(ledger)).toEqual([[code, expect.stringMatching(/^...-[23]$/)]]);
  });

  it.each([
    'update balance set cents = cents + 1',
    "update area set name = 'Anders'",
    'delete from line',
    "update disbursement set purpose = 'x' where amount_cents = 200",
    "insert into unknown_event values ('00', 'x')",
  ])('sees that a table is not what the journal says: %s', async (statement) => {
    const ledger = await threeEvents();
    ledger.sqlite.exec(statement);
    expect(await problems(ledger)).toEqual([['projections-differ', null]]);
  });

  it('goes through more events than one page, and tells how far it is', async () => {
    const ledger = await newLedger();
    await book(ledger, ...Array.from({ length: 1500 }, (_, at) => payment(at + 1)));
    const told: number[] = [];
    const { events } = await ledger.read((reader) =>
      verifyJournal(reader, ledgerName, (done, total) => told.push(done / total)),
    );
    expect(events).toBe(1500);
    expect(told).toEqual([1000 / 1500, 1]);
  });
});
