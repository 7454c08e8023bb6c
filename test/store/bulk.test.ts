import { describe, expect, it } from '@jest/globals';
import type { Draft } from '#src/domain/events/all.js';
import type { Ledger } from '#src/store/ledger.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { draft, listed, payment, reversal } from '../support/drafts.js';
import { book, digestOf, eventsOf, newLedger, rowsOf } from '../support/ledgers.js';

const many = 700;

function* payments(): Generator<Draft> {
  for (let row = 1; row <= many; row += 1) yield listed(payment(row), row);
}

function* failing(): Generator<Draft> {
  yield* payments();
  throw new Error('row 701');
}

function bookAll(ledger: Ledger, drafts: Iterable<Draft> | AsyncIterable<Draft>, dryRun = false) {
  return ledger.book(() => Promise.resolve({ drafts, answer: 42 }), dryRun);
}

describe('booking more than one page', () => {
  it('takes drafts from a generator, and writes one chain', async () => {
    const ledger = await newLedger();
    const { answer, appended } = await bookAll(ledger, payments());
    expect(answer).toBe(42);
    expect(appended.map(({ number }) => number)).toEqual(
      Array.from({ length: many }, (_, at) => `28C-${at + 1}`),
    );
    const events = await eventsOf(ledger);
    expect(events.map(({ prev }) => prev)).toEqual([null, ...events.slice(0, -1).map(({ hash }) => hash)]);
    expect(rowsOf(ledger, 'balance')).toMatchObject([{ cents: (many * (many + 1)) / 2 }]);
    expect(rowsOf(ledger, 'origin')).toHaveLength(many);
  });

  it('comes to the tables that a rebuild makes', async () => {
    const ledger = await newLedger();
    const { appended } = await bookAll(ledger, payments());
    await book(ledger, ...appended.map(({ hash }) => reversal(hash)));
    expect(rowsOf(ledger, 'balance')).toEqual([]);
    const digest = await digestOf(ledger);
    await ledger.write((writer) => rebuildProjections(writer));
    expect(await digestOf(ledger)).toBe(digest);
  });

  it('takes drafts that have to be waited for, and that read what is there', async () => {
    const ledger = await newLedger({ drafts: [payment(1), payment(2)] });
    const { appended } = await ledger.book(async (reader) => {
      async function* ends(): AsyncGenerator<Draft> {
        const rows = await reader.selectFrom('disbursement').select('event').execute();
        for (const { event } of rows) yield reversal(event);
      }
      return { drafts: ends(), answer: null };
    });
    expect(appended).toHaveLength(2);
    expect(rowsOf(ledger, 'balance')).toEqual([]);
  });

  it('lets statements of one subject see each other across pages', async () => {
    const ledger = await newLedger();
    const drafts = Array.from({ length: many }, (_, at) =>
      draft('indicator.stated', { area: `area-${at % 3}`, value: String(at) }),
    );
    await book(ledger, ...drafts);
    const bases = (await eventsOf(ledger)).map(({ base }) => base);
    const hashes = (await eventsOf(ledger)).map(({ hash }) => hash);
    expect(bases).toEqual([[], [], [], ...hashes.slice(0, -3).map((hash) => [hash])]);
    expect(rowsOf(ledger, 'indicator')).toHaveLength(3);
  });

  it('tells how much is written', async () => {
    const ledger = await newLedger();
    const told: number[] = [];
    await ledger.bookMany(() => Promise.resolve({ drafts: payments(), answer: null }), {
      dryRun: false,
      onPage: (page) => told.push(page.length),
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told.reduce((sum, events) => sum + events, 0)).toBe(many);
  });

  it('leaves nothing where the last draft fails', async () => {
    const ledger = await newLedger({ drafts: [payment(5)] });
    const before = await digestOf(ledger);
    await expect(bookAll(ledger, failing())).rejects.toThrow('row 701');
    expect(await eventsOf(ledger)).toHaveLength(1);
    expect(await digestOf(ledger)).toBe(before);
    expect((await book(ledger, payment(1)))[0]?.number).toBe('28C-2');
  });

  it('leaves nothing where the last row cannot be written, and asks for no further draft', async () => {
    const ledger = await newLedger();
    ledger.sqlite.exec(
      "create trigger refuse_line before insert on line when new.cents = 300 begin select raise(abort, 'full'); end",
    );
    let asked = 0;
    function* counted(): Generator<Draft> {
      for (const one of payments()) {
        asked += 1;
        yield one;
      }
    }
    await expect(bookAll(ledger, counted())).rejects.toMatchObject({ message: 'full' });
    expect(asked).toBeLessThan(many);
    expect(await eventsOf(ledger)).toEqual([]);
    expect(rowsOf(ledger, 'line')).toEqual([]);
  });

  it('writes nothing for a generator without drafts', async () => {
    const ledger = await newLedger();
    expect((await bookAll(ledger, [].values())).appended).toEqual([]);
    expect(await eventsOf(ledger)).toEqual([]);
  });

  it('works off all drafts on a dry run, so that a late refusal comes there too', async () => {
    const ledger = await newLedger();
    expect(await bookAll(ledger, payments(), true)).toEqual({ answer: 42, appended: [] });
    await expect(bookAll(ledger, failing(), true)).rejects.toThrow('row 701');
    expect(await eventsOf(ledger)).toEqual([]);
  });

  it('refuses statements that nobody could read again', async () => {
    const ledger = await newLedger();
    const unreadable = draft('indicator.stated', { value: 'viele' });
    await expect(book(ledger, unreadable)).rejects.toThrow(TypeError);
    expect(await eventsOf(ledger)).toEqual([]);
  });
});
