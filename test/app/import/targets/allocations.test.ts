import { beforeEach, describe, expect, it } from '@jest/globals';
import { allocations } from '#src/app/import/targets/allocations.js';
import { areasThatDiffer } from '#src/domain/allocation/recompute.js';
import type { AllocationPlanned } from '#src/domain/events/money.js';
import type { Ledger } from '#src/store/ledger.js';
import { fundedLedger } from '../../../support/import/bremen-ledger.js';
import {
  candidatesIn,
  decideRows,
  notes,
  stated,
  troubles,
  type Said,
} from '../../../support/import/rows.js';
import { book } from '../../../support/ledgers.js';

const centres: Said = { year: 2027, track: 'quartierszentren' };
const elderly: Said = { year: 2027, track: 'aeltere-menschen' };

let ledger: Ledger;
beforeEach(async () => {
  ledger = await fundedLedger();
});
const decide = (...rows: readonly Said[]) => decideRows(ledger, allocations, rows);

describe('the rows of allocations', () => {
  it('of one track and year are one statement: amounts of areas, and what the track keeps', async () => {
    const outcomes = await decide(
      { ...centres, area: 'tenever', amount: 100 },
      { ...elderly, amount: 300, decision: 'Deputation 3/27' },
      { ...centres, area: 'grohn', amount: 350.5 },
      { ...centres, amount: 49.5 },
      { ...centres, area: 'marssel', amount: 0 },
    );
    expect(stated(outcomes)).toMatchObject([
      {
        year: 2027,
        programme: 'llq',
        municipality: 'bremen',
        track: 'quartierszentren',
        amountCents: 50_000,
        undistributedCents: 4_950,
        areas: [
          { area: 'grohn', amountCents: 35_050 },
          { area: 'marssel', amountCents: 0 },
          { area: 'tenever', amountCents: 10_000 },
        ],
        decision: null,
      },
      {
        track: 'aeltere-menschen',
        amountCents: 30_000,
        areas: [],
        undistributedCents: 30_000,
        decision: 'Deputation 3/27',
      },
    ]);
    const [first, second] = candidatesIn(outcomes);
    expect(first?.records).toHaveLength(4);
    expect(first?.figures).toHaveLength(4);
    expect(second?.figures).toEqual([{ year: 2027, track: 'aeltere-menschen', area: null, cents: 30_000 }]);
    expect((stated(outcomes) as AllocationPlanned[]).flatMap(areasThatDiffer)).toEqual([]);
    expect(await book(ledger, ...candidatesIn(outcomes).flatMap(({ drafts }) => drafts))).toHaveLength(2);
  });

  it('say what stands where a track is planned just so, whatever plan led there', async () => {
    const outcomes = await decide({ ...centres, area: 'grohn', amount: 400 }, { ...centres, amount: 200 });
    expect(stated(outcomes)).toMatchObject([{ plan: { amount: '600' } }]);
  });

  it('need no track where the programme has only one', async () => {
    const outcomes = await decide({ year: 2025, programme: 'los', area: 'grohn', amount: 10 });
    expect(stated(outcomes)).toMatchObject([{ track: 'los', year: 2025 }]);
    expect(troubles(await decide({ year: 2025, programme: 'llq', amount: 10 }))).toEqual([
      'value-for-list-open ',
    ]);
  });

  it('together stay within the budget: all rows of year and programme are rejected, the others are not', async () => {
    const outcomes = await decide(
      { ...centres, area: 'grohn', amount: 700 },
      { ...elderly, amount: 300.01 },
      { ...elderly, year: 2024, amount: 1_000_000 },
    );
    expect(troubles(outcomes)).toEqual(['row-refused over-allocated D2']);
    expect(outcomes[0]?.records).toHaveLength(2);
    expect(stated(outcomes)).toMatchObject([{ year: 2024 }]);
  });

  it.each<[string, Said, string]>([
    ['an amount below zero', { amount: -1 }, 'amount-not-positive D2'],
    ['an area of another municipality', { area: 'lehe' }, 'area-not-of-municipality C2'],
    ['an area that is not valid in the year', { area: 'blockdiek', year: 2026 }, 'area-not-valid C2'],
    ['a track that is not open in the year', { year: 2018 }, 'track-not-valid B2'],
  ])('refuse %s', async (_, said, trouble) => {
    expect(troubles(await decide({ ...centres, area: 'grohn', amount: 5, ...said }))).toEqual([
      `row-refused ${trouble}`,
    ]);
  });

  it('that name an area twice leave open what it gets', async () => {
    const twice = [1, 2].map((amount) => ({ ...centres, area: 'grohn', amount }));
    const outcomes = await decide(
      ...twice,
      { ...centres, area: 'tenever', amount: 3 },
      { ...elderly, amount: 4 },
    );
    expect(troubles(outcomes)).toEqual(['stated-twice D2', 'stated-twice D3']);
    expect(stated(outcomes)).toMatchObject([{ track: 'aeltere-menschen' }]);
  });

  it('of years before the first guarded one are history, which is said once', async () => {
    const rows = [2021, 2022].map((year) => ({ ...centres, year, area: 'grohn', amount: 1_000 }));
    expect(notes(await decide(...rows))).toEqual(['recorded-as-historic A2']);
  });
});
