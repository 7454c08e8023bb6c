import { describe, expect, it } from '@jest/globals';
import { rebuildProjections } from '#src/store/rebuild.js';
import { area, budget, draft, line, move, payment, reversal } from '../support/drafts.js';
import { goldenDraft, goldenTypes } from '../support/golden-events.js';
import { book, bookOne, digestOf, newLedger } from '../support/ledgers.js';

describe('a rebuild', () => {
  it('makes every table as it was, whatever was done to it', async () => {
    const ledger = await newLedger({ drafts: goldenTypes.map(goldenDraft) });
    const paid = await bookOne(ledger, payment(700));
    await book(ledger, reversal(paid), area('Anders'), budget(5), move(20, 'huchting'));
    const digest = await digestOf(ledger);
    ledger.sqlite.exec(
      "delete from line; update area set name = 'x'; delete from recipient; update balance set cents = 1",
    );
    expect(await digestOf(ledger)).not.toBe(digest);
    await ledger.write((writer) => rebuildProjections(writer));
    expect(await digestOf(ledger)).toBe(digest);
  });

  it('goes through more events than one page, and tells how far it is', async () => {
    const ledger = await newLedger();
    const paid = await book(ledger, ...Array.from({ length: 2100 }, (_, at) => payment(at + 1)));
    const [first, last] = [paid[0]?.hash ?? '', paid.at(-1)?.hash ?? ''];
    await book(
      ledger,
      reversal(first),
      reversal(last),
      draft('repayment.recorded', { of: last, lines: [line(1)] }),
    );
    const digest = await digestOf(ledger);
    const told: number[] = [];
    const events = await ledger.write((writer) =>
      rebuildProjections(writer, (done, total) => told.push(done / total)),
    );
    expect(events).toBe(2103);
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toBe(1);
    expect(await digestOf(ledger)).toBe(digest);
  });

  it('of an empty journal makes empty tables', async () => {
    const ledger = await newLedger();
    expect(await ledger.write((writer) => rebuildProjections(writer))).toBe(0);
  });
});
