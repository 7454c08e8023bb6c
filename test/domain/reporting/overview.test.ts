import { describe, expect, it } from '@jest/globals';
import { overviewOf } from '#src/domain/reporting/overview.js';
import { inArea, inOther, onTrack, sum } from '../../support/sums.js';

/** What was paid for good, over all rows. */
function paid(rows: readonly { disbursedCents: number; repaidCents: number }[]): number {
  return rows.reduce((total, row) => total + row.disbursedCents - row.repaidCents, 0);
}

const win = { programme: 'win', track: 'win-gebietsbudget', area: 'grohn' } as const;

describe('the overview of a year', () => {
  it('tells the adopted budget from what changed it', () => {
    const { programmes } = overviewOf([
      sum('original', 1000),
      sum('supplement', 200),
      sum('reduction', 50),
      sum('carry-in', 30),
      sum('carry-out', 20),
      sum('block', 100),
    ]);
    expect(programmes).toMatchObject([
      {
        originalCents: 100_000,
        supplementCents: 20_000,
        reductionCents: 5_000,
        carriedInCents: 3_000,
        carriedOutCents: 2_000,
        changeCents: 16_000,
        budgetCents: 116_000,
        blockedCents: 10_000,
        availableCents: 106_000,
      },
    ]);
  });

  it('adds up an area over all programmes and tracks, money without an area last', () => {
    const { areas } = overviewOf([
      sum('planned', 40, onTrack),
      sum('planned', 100, inArea),
      sum('planned', 10, inOther),
      sum('planned', 60, win),
      sum('disbursed', 90, win),
    ]);
    expect(areas).toMatchObject([
      { area: 'grohn', allocatedCents: 16_000, disbursedCents: 9_000, availableCents: 7_000, used: 9 / 16 },
      { area: 'tenever', allocatedCents: 1_000, used: 0 },
      { area: null, allocatedCents: 4_000 },
    ]);
  });

  it('tells what was planned from what came later, of tracks and of areas in them', () => {
    const { tracks, places } = overviewOf([
      sum('planned', 100, inArea),
      sum('moved', -25, inArea),
      sum('carry-in', 5, inArea),
    ]);
    const amounts = { plannedCents: 10_000, movedCents: -2_000, allocatedCents: 8_000 };
    expect(tracks).toMatchObject([{ track: 'quartierszentren', ...amounts }]);
    expect(places).toMatchObject([{ track: 'quartierszentren', area: 'grohn', ...amounts }]);
  });

  it('has the same money on every side', () => {
    const { programmes, municipalities, tracks, areas, places } = overviewOf([
      sum('planned', 100, inArea),
      sum('disbursed', 33, inArea),
      sum('repaid', 3, inArea),
      sum('planned', 50, { ...onTrack, municipality: 'bremerhaven' }),
      sum('disbursed', 0.01, win),
    ]);
    expect([programmes, municipalities, tracks, areas, places].map(paid)).toEqual(Array(5).fill(3_001));
  });

  it('does not tell how much of nothing is used', () => {
    const { programmes } = overviewOf([sum('disbursed', 0.01, inArea)]);
    expect(programmes).toMatchObject([{ availableCents: -1, used: null }]);
    expect(overviewOf([])).toEqual({ programmes: [], municipalities: [], tracks: [], areas: [], places: [] });
  });
});
