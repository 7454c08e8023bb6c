import type { Cell } from '../../cells.js';
import type { ChartSeries } from '../../chart.js';
import { fromAnywhere } from '../../ranges.js';
import type { CellRange } from '../../ranges.js';
import type { Workbook } from '../../workbook.js';
import { storedValue } from '../cell-value.js';
import { numberFormat } from '../number-formats.js';
import { escapeXml } from '../xml.js';

/** The cells of a range, `null` where one is empty; they are copied into the chart, so that viewers need not compute. */
export function cellsOf({ sheets }: Workbook, { sheet, column, first, last }: CellRange): (Cell | null)[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.slice(first - 1, last).map(({ cells }) => cells[column] ?? null);
}

/** The texts along the axis, with their copy. */
export function categoriesXml(workbook: Workbook, range: CellRange): string {
  const texts = cellsOf(workbook, range).map((cell) => (cell === null ? null : String(storedValue(cell))));
  return `<c:cat><c:strRef><c:f>${escapeXml(fromAnywhere(range))}</c:f><c:strCache>${pointsXml(texts)}</c:strCache></c:strRef></c:cat>`;
}

/** The numbers of a series, with their copy and their format. */
export function valuesXml(workbook: Workbook, range: CellRange): string {
  const cells = cellsOf(workbook, range);
  const type = cells.find((cell) => cell !== null)?.type ?? 'decimal';
  const format = escapeXml(numberFormat(type, workbook.lang));
  const numbers = cells.map((cell) => (cell === null ? null : String(storedValue(cell))));
  return (
    `<c:val><c:numRef><c:f>${escapeXml(fromAnywhere(range))}</c:f>` +
    `<c:numCache><c:formatCode>${format}</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef></c:val>`
  );
}

/** What every series begins with: its place and its name. */
export function seriesHead({ name }: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

function pointsXml(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}
