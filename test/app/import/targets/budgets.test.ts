import { beforeEach, describe, expect, it } from '@jest/globals';
import { budgets } from '#src/app/import/targets/budgets.js';
import type { Ledger } from '#src/store/ledger.js';
import { bremenLedger } from '../../../support/import/bremen-ledger.js';
import { candidatesIn, decideRows, stated, troubles, type Said } from '../../../support/import/rows.js';
import { book } from '../../../support/ledgers.js';

const llq: Said = { year: 2027, programme: 'llq', municipality: 'bremen', amount: 1_600_000 };
const ofLine: Said = { ...llq, budgetLine: '3696/892 50-3', amount: 75_000 };

let ledger: Ledger;
beforeEach(async () => {
  ledger = await bremenLedger();
});
const decide = (...rows: readonly Said[]) => decideRows(ledger, budgets, rows);

describe('a row of budgets', () => {
  it('is the adopted amount of its budget line, as the command sets it', async () => {
    const outcomes = await decide(llq, { ...ofLine, decision: 'Haushaltsgesetz 2027' });
    expect(stated(outcomes)).toEqual([
      {
        year: 2027,
        programme: 'llq',
        municipality: 'bremen',
        budgetLine: null,
        economicKind: 'consumptive',
        amountCents: 160_000_000,
        decision: null,
        source: null,
      },
      {
        year: 2027,
        programme: 'llq',
        municipality: 'bremen',
        budgetLine: '3696.89250-3',
        economicKind: 'investive',
        amountCents: 7_500_000,
        decision: 'Haushaltsgesetz 2027',
        source: null,
      },
    ]);
    expect(candidatesIn(outcomes).map(({ figures }) => figures)).toEqual([
      [{ year: 2027, track: null, area: null, cents: 160_000_000 }],
      [{ year: 2027, track: null, area: null, cents: 7_500_000 }],
    ]);
    expect(await book(ledger, ...candidatesIn(outcomes).flatMap(({ drafts }) => drafts))).toHaveLength(2);
  });

  it('has the economic kind that it says, else the usual one of the programme', async () => {
    const outcomes = await decide(
      { ...llq, economicKind: 'investive' },
      { ...llq, programme: 'stadtumbau-west' },
      { ...llq, programme: 'los' },
    );
    expect(stated(outcomes)).toMatchObject([
      { economicKind: 'investive' },
      { economicKind: 'investive' },
      { economicKind: 'consumptive' },
    ]);
  });

  it.each<[string, Said, string]>([
    ['a wrong check digit', { budgetLine: '3696/892 50-4' }, 'budget-line-check-digit D2'],
    ['a budget line of income', { budgetLine: '3696.11910-3' }, 'budget-line-no-expenditure D2'],
    ['the wrong kind', { economicKind: 'consumptive' }, 'economic-kind-contradicts-line F2'],
    ['no amount', { amount: 0 }, 'amount-not-positive E2'],
  ])('refuses %s, at its cell', async (_, said, trouble) => {
    expect(troubles(await decide({ ...ofLine, ...said }))).toEqual([`row-refused ${trouble}`]);
  });

  it('that sets a budget line again leaves open which amount holds, even the same', async () => {
    const outcomes = await decide(llq, ofLine, llq, { ...llq, year: 2028 });
    expect(stated(outcomes)).toMatchObject([{ budgetLine: '3696.89250-3' }, { year: 2028 }]);
    expect(troubles(outcomes)).toEqual(['stated-twice E2', 'stated-twice E4']);
  });

  it('says what stands where it says the same amount, with the decision that it does not know', async () => {
    const standing = {
      year: 2027,
      programme: 'llq',
      municipality: 'bremen',
      budgetLine: null,
      economicKind: 'consumptive',
      amountCents: 160_000_000,
      decision: 'Haushaltsgesetz 2027',
      source: 'Vorlage',
    };
    await book(ledger, { type: 'budget.set', data: standing as never });
    expect(stated(await decide(llq))).toEqual([standing]);
    expect(stated(await decide({ ...llq, amount: 1_500_000 }))).toMatchObject([
      { amountCents: 150_000_000, decision: null, source: null },
    ]);
  });
});
