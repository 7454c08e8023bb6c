import type { Lang } from '#src/messages/phrase.js';
import type { Chart } from './chart.js';
import type { CellRange } from './ranges.js';
import type { PartChart } from './report.js';

/** Where the rows of a part stand: the first and the last of them, without a total. */
export interface PartRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

const widthMm = 170;
const heightMm = 85;

interface ChartGround {
  /** Of the columns that are shown, by their keys. */
  readonly titles: ReadonlyMap<string, string>;
  /** The rows of a column. */
  readonly range: (key: string) => CellRange;
  readonly lang: Lang;
}

/** The charts of a part over its cells; none where a column that it draws is not shown. */
export function chartsOf(charts: readonly PartChart[], { titles, range, lang }: ChartGround): Chart[] {
  const drawn = charts.filter(({ categories, series }) =>
    [categories, ...series].every((key) => titles.has(key)),
  );
  return drawn.map(({ type, title, categories, series }) => ({
    type,
    title: title[lang],
    categories: range(categories),
    series: series.map((key) => ({ name: titles.get(key) ?? '', values: range(key) })),
    widthMm,
    heightMm,
  }));
}
