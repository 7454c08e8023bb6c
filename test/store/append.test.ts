import { describe, expect, it } from '@jest/globals';
import { refuse } from '#src/domain/refusal.js';
import type { Ledger } from '#src/store/ledger.js';
import { readEvent } from '#src/journal/read.js';
import { area, payment, reversal, supplement } from '../support/drafts.js';
import { book, bookOne, digestOf, eventsOf, newLedger, rowsOf } from '../support/ledgers.js';

describe('booking', () => {
  it('writes events and tables, and tells the numbers', async () => {
    const ledger = await newLedger();
    const appended = await book(ledger, area('Gröpelingen'), payment(1000));
    expect(appended.map(({ number, type }) => [number, type])).toEqual([
      ['28C-1', 'area.stated'],
      ['28C-2', 'disbursement.recorded'],
    ]);
    expect(rowsOf(ledger, 'area')).toMatchObject([{ name: 'Gröpelingen', event: appended[0]?.hash }]);
    expect(rowsOf(ledger, 'disbursement')).toMatchObject([{ amount_cents: 1000, event: appended[1]?.hash }]);
  });

  it('writes canonical bytes under their hash, each naming the one before it', async () => {
    const ledger = await newLedger();
    await book(ledger, area('a'), payment(1));
    await book(ledger, payment(2));
    const events = await eventsOf(ledger);
    expect(events.map(({ bytes }) => readEvent(bytes))).toEqual(events);
    expect(events.map(({ prev }) => prev)).toEqual([null, events[0]?.hash, events[1]?.hash]);
    expect(events.map(({ sequence, lamport }) => [sequence, lamport])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('puts nothing into the bytes that is not of the envelope', async () => {
    const ledger = await newLedger();
    await book(ledger, payment(1));
    const [event] = await eventsOf(ledger);
    expect(Object.keys(JSON.parse(event?.bytes ?? '') as object)).toEqual(
      'actor base data format incarnation lamport ledger prev recordedAt replica sequence subject type version'.split(
        ' ',
      ),
    );
  });

  it('names as base all heads of the subject, also of what the same booking wrote', async () => {
    const ledger = await newLedger();
    const [first, second] = await book(ledger, area('a'), area('b'));
    const third = await bookOne(ledger, area('c'));
    const end = await bookOne(ledger, reversal(third));
    const bases = (await eventsOf(ledger)).map(({ hash, base }) => [hash, base]);
    expect(bases).toEqual([
      [first?.hash, []],
      [second?.hash, [first?.hash]],
      [third, [second?.hash]],
      [end, [third]],
    ]);
  });

  it('changes nothing on a dry run, and answers all the same', async () => {
    const ledger = await newLedger();
    const before = await digestOf(ledger);
    const booked = await ledger.book(() => Promise.resolve({ drafts: [payment(1)], answer: 42 }), true);
    expect(booked).toEqual({ answer: 42, appended: [] });
    expect(await eventsOf(ledger)).toEqual([]);
    expect(await digestOf(ledger)).toBe(before);
  });

  it('writes nothing where nothing was decided', async () => {
    const ledger = await newLedger();
    expect(await book(ledger)).toEqual([]);
    expect(await eventsOf(ledger)).toEqual([]);
  });

  it('leaves all as it was where the decision refuses', async () => {
    const ledger = await newLedger({ drafts: [supplement(100)] });
    const before = await digestOf(ledger);
    const refused = ledger.book(async () => refuse('no-ledger', { path: 'x' }));
    await expect(refused).rejects.toMatchObject({ code: 'no-ledger' });
    expect(await digestOf(ledger)).toBe(before);
    expect((await book(ledger, payment(1)))[0]?.number).toBe('28C-2');
  });

  it('writes events and tables in one transaction: a table that cannot be written leaves no event', async () => {
    const ledger = await newLedger({ drafts: [supplement(100)] });
    const before = await digestOf(ledger);
    ledger.sqlite.exec(
      "create trigger refuse_line before insert on line when new.cents = 666 begin select raise(abort, 'no'); end",
    );
    await expect(book(ledger, payment(1), payment(666))).rejects.toMatchObject({ message: 'no' });
    expect(await eventsOf(ledger)).toHaveLength(1);
    expect(await digestOf(ledger)).toBe(before);
  });

  it('lets the decision read what was written before it, and nothing of what comes after', async () => {
    const ledger = await newLedger();
    const pay = () =>
      ledger.book(async (reader) => {
        const rows = await reader.selectFrom('disbursement').selectAll().execute();
        return { drafts: [payment(rows.length + 1)], answer: rows.length };
      });
    const answers = await Promise.all([pay(), pay(), pay()]);
    expect(answers.map(({ answer }) => answer)).toEqual([0, 1, 2]);
  });
});

/** What SQLite says to a statement that it refuses. */
function refusalOf(ledger: Ledger, statement: string): unknown {
  try {
    return ledger.sqlite.exec(statement);
  } catch (error) {
    return (error as Error).message; // SQLite throws nothing else
  }
}

describe('the journal table', () => {
  const insert =
    'into event select position, hash, replica, incarnation, sequence, lamport, tag, type, recorded_at, ' +
    "'somebody else', subject, bytes from event";

  it.each([
    ['UPDATE', "update event set actor = 'somebody else'"],
    ['UPDATE OR REPLACE', 'update or replace event set position = 2 where position = 1'],
    ['DELETE', 'delete from event'],
    ['INSERT OR REPLACE', `insert or replace ${insert}`],
    ['REPLACE', `replace ${insert}`],
  ])('refuses %s', async (_, statement) => {
    const ledger = await newLedger({ drafts: [payment(1), payment(2)] });
    const before = rowsOf(ledger, 'event');
    expect(refusalOf(ledger, statement)).toContain('append-only');
    expect(rowsOf(ledger, 'event')).toEqual(before);
  });

  it('takes no event twice', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    expect(refusalOf(ledger, `insert ${insert}`)).toContain('UNIQUE');
  });
});
