import { describe, expect, it } from '@jest/globals';
import type { Draft } from '#src/domain/events/all.js';
import { dependantsOf } from '#src/store/queries/import-dependants.js';
import { draft, line, listed, payment, reversal } from '../../support/drafts.js';
import { goldenDraft } from '../../support/golden-events.js';
import { book, bookOne, newLedger } from '../../support/ledgers.js';
import type { Ledger } from '#src/store/ledger.js';

const recipient = (name: string, id = 'h7k2m9') => draft('recipient.stated', { id, name });
const from = (one: Draft, batch = 'B-1') => listed(one, 17, batch);

/** What stands on the batch `B-1`: `number type < by byType`. */
async function dependants(ledger: Ledger): Promise<string[]> {
  const { first, count } = await ledger.read((reader) => dependantsOf(reader, 'B-1'));
  expect(count).toBe(first.length);
  return first.map(({ number, type, by, byType }) => `${number} ${type} < ${by} ${byType}`);
}

describe('what stands on a batch', () => {
  it('is nothing where nothing was recorded since', async () => {
    const ledger = await newLedger();
    await book(ledger, from(goldenDraft('area.stated')), from(recipient('X')), from(payment(100)));
    await book(ledger, goldenDraft('municipality.stated'), draft('enrolment.stated', { area: 'huchting' }));
    expect(await dependants(ledger)).toEqual([]);
  });

  it('is a repayment of one of its payments that counts, and is not of the batch', async () => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, from(payment(100)));
    const repaid = draft('repayment.recorded', { of, lines: [line(10)] });
    const taken = await bookOne(ledger, repaid);
    await book(ledger, repaid, from(repaid), reversal(taken));
    expect(await dependants(ledger)).toEqual(['28C-1 disbursement.recorded < 28C-3 repayment.recorded']);
    await book(ledger, reversal(of));
    expect(await dependants(ledger)).toEqual([]);
  });

  it.each<[string, Draft]>([
    ['a payment', goldenDraft('disbursement.recorded')],
    ['an alias name', draft('alias-name.stated', { noun: 'recipient', code: 'h7k2m9' })],
    ['another that was merged into it', draft('recipient.stated', { id: 'other', mergedInto: 'h7k2m9' })],
  ])('is %s that needs a recipient of it', async (_, use) => {
    const ledger = await newLedger();
    await book(ledger, from(recipient('X')), from(use));
    const [used] = await book(ledger, from(use, 'B-2'));
    const needs = `28C-1 recipient.stated < ${used?.number} ${use.type}`;
    const restates =
      use.type === 'disbursement.recorded' ? [] : [`28C-2 ${use.type} < ${used?.number} ${use.type}`];
    expect(await dependants(ledger)).toEqual([needs, ...restates]);
  });

  it.each<[string, Draft]>([
    ['a payment', payment(5)],
    ['a plan', goldenDraft('allocation.planned')],
    ['an enrolment', goldenDraft('enrolment.stated')],
    ['a management', goldenDraft('management.stated')],
    ['an indicator', goldenDraft('indicator.stated')],
    ['an alias name', draft('alias-name.stated', { noun: 'area', code: 'groepelingen' })],
  ])('is %s that needs an area of it', async (_, use) => {
    const ledger = await newLedger({ drafts: [use] });
    await book(ledger, from(goldenDraft('area.stated')));
    expect(await dependants(ledger)).toEqual([`28C-2 area.stated < 28C-1 ${use.type}`]);
  });

  it.each<[string, Draft]>([
    ['a payment', payment(5)],
    [
      'a plan without an amount',
      draft('allocation.planned', { areas: [], undistributedCents: line(0).cents }),
    ],
    ['an alias name', draft('alias-name.stated', { noun: 'track', code: 'quartierszentren' })],
  ])('is %s that needs a track of it', async (_, use) => {
    const ledger = await newLedger({ drafts: [use] });
    await book(ledger, from(draft('track.stated', { code: 'quartierszentren' })));
    expect(await dependants(ledger)).toEqual([`28C-2 track.stated < 28C-1 ${use.type}`]);
  });

  it('is not what was reversed', async () => {
    const ledger = await newLedger();
    const paid = await bookOne(ledger, payment(5));
    await book(ledger, from(goldenDraft('area.stated')), from(recipient('X')));
    expect(await dependants(ledger)).toHaveLength(2);
    await book(ledger, reversal(paid));
    expect(await dependants(ledger)).toEqual([]);
  });

  it('is not what needs something that others have stated as well', async () => {
    const ledger = await newLedger({ drafts: [recipient('Alt')] });
    await book(ledger, from(recipient('Neu')), payment(5));
    expect(await dependants(ledger)).toEqual([]);
  });

  it('is what others stated later of the same subject', async () => {
    const ledger = await newLedger();
    await book(ledger, from(recipient('X')), from(goldenDraft('budget.set')));
    const later = await book(ledger, recipient('Y'), goldenDraft('budget.set'));
    expect(await dependants(ledger)).toEqual([
      '28C-1 recipient.stated < 28C-3 recipient.stated',
      '28C-2 budget.set < 28C-4 budget.set',
    ]);
    await book(ledger, ...later.map(({ hash }) => reversal(hash)));
    expect(await dependants(ledger)).toEqual([]);
  });

  it('is counted as a whole, and the first of it is told in the order of the batch', async () => {
    const ledger = await newLedger();
    await book(ledger, from(recipient('X')), from(goldenDraft('area.stated')));
    await book(ledger, ...Array.from({ length: 25 }, (_, at) => payment(at + 1)));
    const { first, count } = await ledger.read((reader) => dependantsOf(reader, 'B-1'));
    expect(count).toBe(50);
    expect(first).toHaveLength(20);
    expect(first.map(({ number }) => number)).toEqual(first.map(() => '28C-1'));
    expect(first[0]).toMatchObject({ by: '28C-3', byType: 'disbursement.recorded' });
  });
});
