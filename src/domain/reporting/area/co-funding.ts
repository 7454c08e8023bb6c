import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import { groupBy } from '../../group-by.js';
import { statusOf, type AreaStatus } from '../../status/status.js';
import type { Sum } from '../../sums.js';

/** What one or several programmes have given to an area. */
export interface Funding {
  readonly allocatedCents: Cents;
  readonly disbursedCents: Cents;
  /** What came back in the year of its payment, and is available again. */
  readonly repaidCents: Cents;
  /** Paid, less what came back in the same year: what is spent. */
  readonly netCents: Cents;
}

/** A year of an area: what each programme has given, and all of them together. */
export interface FundingYear extends Funding {
  readonly year: number;
  /** By code; those that have nothing here in this year are not among them. */
  readonly programmes: Readonly<Record<string, Funding>>;
  /** What came back of payments of earlier years: income only, in no other amount. */
  readonly incomeCents: Cents;
}

type AreaAmounts = AreaStatus & { readonly programme: string };

/** One year's sums as each area has them, by its code. The figures are those of `statusOf`, or sums of them. */
export function fundingByArea(year: number, sums: readonly Sum[]): ReadonlyMap<string, FundingYear> {
  const inAreas = sums.filter(({ area }) => area !== null);
  const income = groupBy(
    inAreas.filter(({ measure }) => measure === 'income'),
    ({ area }) => area,
  );
  const areas = groupBy(amountsIn(sums), ({ area }) => area ?? '');
  return new Map(
    [...areas].map(([area, amounts]) => [
      area,
      {
        year,
        ...fundingOf(amounts),
        programmes: byProgramme(amounts),
        incomeCents: sumCents((income.get(area) ?? []).map(({ cents }) => cents)),
      },
    ]),
  );
}

function amountsIn(sums: readonly Sum[]): AreaAmounts[] {
  return statusOf(sums).flatMap(({ programme, tracks }) =>
    tracks.flatMap(({ areas }) =>
      areas.filter(({ area }) => area !== null).map((amounts) => ({ ...amounts, programme })),
    ),
  );
}

function byProgramme(amounts: readonly AreaAmounts[]): FundingYear['programmes'] {
  const groups = [...groupBy(amounts, ({ programme }) => programme)];
  const inOrder = groups.toSorted(([a], [b]) => compareText(a, b));
  return Object.fromEntries(inOrder.map(([programme, of]) => [programme, fundingOf(of)]));
}

function fundingOf(amounts: readonly AreaAmounts[]): Funding {
  const sum = (key: 'allocatedCents' | 'disbursedCents' | 'repaidCents'): Cents =>
    sumCents(amounts.map((of) => of[key]));
  const [disbursedCents, repaidCents] = [sum('disbursedCents'), sum('repaidCents')];
  return {
    allocatedCents: sum('allocatedCents'),
    disbursedCents,
    repaidCents,
    netCents: subtractCents(disbursedCents, repaidCents),
  };
}

const nothing: Funding = {
  allocatedCents: zeroCents,
  disbursedCents: zeroCents,
  repaidCents: zeroCents,
  netCents: zeroCents,
};

/** Years added up; zeros for none. */
export function totalFunding(years: readonly Funding[]): Funding {
  return years.reduce<Funding>(
    (sum, year) => ({
      allocatedCents: addCents(sum.allocatedCents, year.allocatedCents),
      disbursedCents: addCents(sum.disbursedCents, year.disbursedCents),
      repaidCents: addCents(sum.repaidCents, year.repaidCents),
      netCents: addCents(sum.netCents, year.netCents),
    }),
    nothing,
  );
}
