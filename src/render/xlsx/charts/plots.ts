import type { CellType } from '../../cells.js';
import type { Chart, ChartSeries, ChartType } from '../../chart.js';
import type { Workbook } from '../../workbook.js';
import { axesXml, axisIds } from './axes.js';
import { doughnutLabels } from './doughnut-labels.js';
import { categoriesXml, cellsOf, seriesHead, valuesXml } from './series.js';
import { areaShape, lineShape } from './shapes.js';

/** The plot of a chart with its axes, where it has any. */
export function plotXml(workbook: Workbook, chart: Chart): string {
  return PLOTS[chart.type](workbook, chart);
}

const PLOTS: Readonly<Record<ChartType, (workbook: Workbook, chart: Chart) => string>> = {
  doughnut,
  columns: (workbook, chart) => columns(workbook, chart, { grouping: 'clustered', overlap: 0 }),
  'stacked-columns': (workbook, chart) => columns(workbook, chart, { grouping: 'stacked', overlap: 100 }),
  lines,
};

interface Columns {
  readonly grouping: 'clustered' | 'stacked';
  /** In percent of a column's width: those of a stack lie over each other wholly. */
  readonly overlap: number;
}

function doughnut(workbook: Workbook, chart: Chart): string {
  const series = chart.series.slice(0, 1).map((one) => {
    const cells = cellsOf(workbook, one.values);
    const parts = cells.map((_, index) => `<c:dPt><c:idx val="${index}"/>${areaShape(index)}</c:dPt>`);
    return `<c:ser>${seriesHead(one, 0)}${parts.join('')}${doughnutLabels(cells)}${figures(workbook, chart, one)}</c:ser>`;
  });
  return (
    `<c:doughnutChart><c:varyColors val="1"/>${series.join('')}` +
    '<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>'
  );
}

function columns(workbook: Workbook, chart: Chart, { grouping, overlap }: Columns): string {
  const series = chart.series.map(
    (one, index) =>
      `<c:ser>${seriesHead(one, index)}${areaShape(index)}<c:invertIfNegative val="0"/>` +
      `${figures(workbook, chart, one)}</c:ser>`,
  );
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="60"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>${axesXml(valueType(workbook, chart), workbook.lang)}`
  );
}

function lines(workbook: Workbook, chart: Chart): string {
  const series = chart.series.map(
    (one, index) =>
      `<c:ser>${seriesHead(one, index)}${lineShape(index)}${figures(workbook, chart, one)}<c:smooth val="0"/></c:ser>`,
  );
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/>${axisIds}</c:lineChart>${axesXml(valueType(workbook, chart), workbook.lang)}`
  );
}

function figures(workbook: Workbook, { categories }: Chart, { values }: ChartSeries): string {
  return categoriesXml(workbook, categories) + valuesXml(workbook, values);
}

/** The type of the figures: the axis is written in its format. */
function valueType(workbook: Workbook, { series }: Chart): CellType {
  const cells = series.flatMap(({ values }) => cellsOf(workbook, values));
  return cells.find((cell) => cell !== null)?.type ?? 'decimal';
}
