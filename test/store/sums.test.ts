import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { budget, draft, line, move, payment, reversal, supplement } from '../support/drafts.js';
import { book, bookOne, digestOf, newLedger, rowsOf } from '../support/ledgers.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import type { Ledger } from '#src/store/ledger.js';

/** The sums of a ledger as `measure track area cents`, sorted. */
function sums(ledger: Ledger): string[] {
  const rows = ledger.sqlite.prepare('select measure, track, area, cents from balance').all() as Record<
    string,
    unknown
  >[]; // the query's columns
  return rows.map((row) => Object.values(row).join(' ')).toSorted();
}

describe('sums', () => {
  it('count every posting where it says', async () => {
    const ledger = await newLedger();
    await book(ledger, budget(100_000), supplement(5000), payment(300), payment(200), move(1000, 'huchting'));
    expect(sums(ledger)).toEqual([
      'disbursed quartierszentren groepelingen 500',
      'moved quartierszentren groepelingen -1000',
      'moved quartierszentren huchting 1000',
      'original   100000',
      'supplement   5000',
    ]);
  });

  it('count a repayment of the same year as repaid, of a later one as income', async () => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, payment(300));
    const lines = [line(100)];
    await book(
      ledger,
      draft('repayment.recorded', { of, lines }),
      draft('repayment.recorded', { of, lines, restores: false }),
    );
    expect(sums(ledger)).toEqual([
      'disbursed quartierszentren groepelingen 300',
      'income quartierszentren groepelingen 100',
      'repaid quartierszentren groepelingen 100',
    ]);
  });

  it('count a plan by area, what stays on the track without one, and nothing for zero', async () => {
    const ledger = await newLedger();
    await bookOne(ledger, draft('allocation.planned'));
    const zero = draft('allocation.planned').data.areas.map((area) =>
      Object.assign({}, area, { area: 'huchting', amountCents: cents(0) }),
    );
    await bookOne(
      ledger,
      draft('allocation.planned', { track: 'other', areas: zero, undistributedCents: cents(7) }),
    );
    expect(sums(ledger)).toEqual([
      'planned other  7',
      'planned quartierszentren  1',
      'planned quartierszentren groepelingen 10000',
    ]);
  });

  it('count only the plan that holds', async () => {
    const ledger = await newLedger();
    await book(
      ledger,
      draft('allocation.planned'),
      draft('allocation.planned', { areas: [], undistributedCents: cents(9) }),
    );
    expect(sums(ledger)).toEqual(['planned quartierszentren  9']);
  });

  it('keep no row for zero', async () => {
    const ledger = await newLedger();
    await book(ledger, payment(5), payment(-5));
    expect(rowsOf(ledger, 'line')).toHaveLength(2);
    expect(sums(ledger)).toEqual([]);
  });
});

describe('a reversal', () => {
  it.each([
    ['payment', payment(300)],
    ['change of the budget', supplement(300)],
    ['move', move(300, 'huchting')],
    ['repayment', draft('repayment.recorded', { lines: [line(300)] })],
    ['budget', budget(300)],
    ['plan', draft('allocation.planned')],
  ])('makes a %s count zero, for good', async (_, posting) => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, posting);
    expect(sums(ledger)).not.toEqual([]);
    await book(ledger, reversal(of));
    expect(sums(ledger)).toEqual([]);
    const digest = await digestOf(ledger);
    await ledger.write((writer) => rebuildProjections(writer));
    expect(await digestOf(ledger)).toBe(digest);
  });

  it('is named with what it ends, which stays in the lists', async () => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, payment(300));
    const by = await bookOne(ledger, reversal(of, 'vertippt'));
    expect(rowsOf(ledger, 'disbursement')).toMatchObject([{ event: of, amount_cents: 300, reversed_by: by }]);
    expect(rowsOf(ledger, 'reversal')).toEqual([{ target: of, event: by, reason: 'vertippt' }]);
  });

  it('takes back that a level was exceeded', async () => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, draft('disbursement.recorded'));
    expect(rowsOf(ledger, 'excess')).toMatchObject([{ level: 'area', cents: 50_000, counted: 1 }]);
    await book(ledger, reversal(of));
    expect(rowsOf(ledger, 'excess')).toMatchObject([{ level: 'area', cents: 50_000, counted: 0 }]);
  });

  it('that comes a second time ends nothing twice, and the first stays named', async () => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, payment(300));
    await book(ledger, payment(200));
    const [first] = await book(ledger, reversal(of, 'eins'), reversal(of, 'zwei'));
    expect(sums(ledger)).toEqual(['disbursed quartierszentren groepelingen 200']);
    expect(rowsOf(ledger, 'reversal')).toMatchObject([{ event: first?.hash, reason: 'eins' }]);
  });

  it('of a reversal changes no sum', async () => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, payment(300));
    const end = await bookOne(ledger, reversal(of));
    await book(ledger, reversal(end));
    expect(sums(ledger)).toEqual([]);
  });

  it('of a budget leaves room for another, and both stay in the list', async () => {
    const ledger = await newLedger();
    const wrong = await bookOne(ledger, budget(1000));
    const end = await bookOne(ledger, reversal(wrong));
    const right = await bookOne(ledger, budget(2000));
    expect(sums(ledger)).toEqual(['original   2000']);
    const rows = ledger.sqlite
      .prepare('select event, amount_cents, reversed_by from budget order by amount_cents')
      .all();
    expect(rows).toEqual([
      { event: wrong, amount_cents: 1000, reversed_by: end },
      { event: right, amount_cents: 2000, reversed_by: null },
    ]);
  });

  it('of the second of two statements lets the first hold again', async () => {
    const ledger = await newLedger();
    await book(ledger, draft('allocation.planned', { areas: [], undistributedCents: cents(1) }));
    const second = await bookOne(
      ledger,
      draft('allocation.planned', { areas: [], undistributedCents: cents(2) }),
    );
    expect(sums(ledger)).toEqual(['planned quartierszentren  2']);
    await book(ledger, reversal(second));
    expect(sums(ledger)).toEqual(['planned quartierszentren  1']);
  });
});
