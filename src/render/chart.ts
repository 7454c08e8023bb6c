import type { CellRange } from './ranges.js';

export type ChartType = 'doughnut' | 'columns' | 'stacked-columns' | 'lines';

export interface ChartSeries {
  /** As the legend names it. */
  readonly name: string;
  readonly values: CellRange;
}

/** A picture of figures that stand in cells; it is live and shows what the cells hold. */
export interface Chart {
  readonly type: ChartType;
  readonly title: string;
  /** The texts along the axis, or of the parts of a doughnut; as many as each series has values. */
  readonly categories: CellRange;
  /** A doughnut shows the first only. */
  readonly series: readonly ChartSeries[];
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A chart on its sheet, the upper left corner on this cell. */
export interface PlacedChart extends Chart {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
}
