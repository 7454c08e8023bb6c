import type { Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { Funding } from '#src/domain/reporting/area/co-funding.js';
import { withFacts } from '#src/messages/in-both.js';
import { dossierWords, fundingTitles } from '#src/messages/report/area.js';
import type { PartChart } from '#src/render/report.js';
import type { Column } from '#src/render/table.js';
import { centsColumn, yearColumn } from '../lists/columns.js';
import { incomeColumns, netColumn } from '../paid-columns.js';
import type { PlaceNames } from '../place-names.js';
import type { YearRow } from './dossier.js';

type FundingKey = keyof typeof fundingTitles;

/** The years of areas, each with what every programme has given, beside each other. */
export function yearColumns(rows: readonly YearRow[], names: PlaceNames): readonly Column<YearRow>[] {
  const given = givenBy(rows);
  const allocated = given.filter(({ key }) => key === 'allocatedCents');
  return [
    yearColumn(),
    ...given.map((of) => fundingColumn(of, names.programme(of.programme))),
    {
      ...centsColumn('allocatedCents'),
      formula: (_row, at) => allocated.map((of) => at(placeOf(of))).join('+') || null,
    },
    ...paidColumns,
    ...incomeColumns(rows),
  ];
}

type PaidAmounts = Pick<Funding, 'disbursedCents' | 'repaidCents' | 'netCents'>;

/** What was paid, what came back, and what that comes to. */
export const paidColumns: readonly Column<PaidAmounts>[] = [
  centsColumn('disbursedCents'),
  centsColumn('repaidCents'),
  { ...netColumn, formula: (_row, at) => `${at('disbursedCents')}-${at('repaidCents')}` },
];

/** What was paid in each year, by programme; none where nothing was. */
export function yearCharts(rows: readonly YearRow[]): readonly PartChart[] {
  const series = givenBy(rows).filter(({ key }) => key === 'netCents');
  if (series.length === 0) return [];
  const { chart: title } = dossierWords;
  return [{ type: 'stacked-columns', title, categories: 'year', series: series.map(placeOf) }];
}

/** One of the amounts that programmes have given. */
interface Given {
  readonly programme: string;
  readonly key: FundingKey;
}

/** The amounts that are not zero in all of the years, by the codes of their programmes. */
function givenBy(rows: readonly YearRow[]): readonly Given[] {
  const codes = new Set(rows.flatMap(({ programmes }) => Object.keys(programmes)));
  const all = [...codes]
    .toSorted(compareText)
    .flatMap((programme) => (['allocatedCents', 'netCents'] as const).map((key) => ({ programme, key })));
  return all.filter((of) => rows.some((row) => amountOf(row, of) !== null));
}

/** Where an amount of a programme stands in the JSON of a year. */
function placeOf({ programme, key }: Given): string {
  return `programmes.${programme}.${key}`;
}

function fundingColumn(of: Given, programme: string): Column<YearRow> {
  const title = fundingTitles[of.key];
  return {
    key: placeOf(of),
    title: withFacts(title, { programme }),
    type: 'amount',
    value: (row) => amountOf(row, of),
    dispensable: true,
  };
}

/** What was not given stays empty: the rest stands out. */
function amountOf({ programmes }: YearRow, { programme, key }: Given): Cents | null {
  return programmes[programme]?.[key] || null;
}
