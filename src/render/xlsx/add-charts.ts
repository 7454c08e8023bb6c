import type { Workbook } from '../workbook.js';
import { chartXml } from './charts/chart-xml.js';
import { drawingXml } from './charts/drawing-xml.js';
import type { PackageParts } from './package-parts.js';
import { XML_HEAD } from './xml.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Adds the charts of all sheets to a package that exceljs wrote: it writes none. Numbers run through the workbook. */
export function addCharts(parts: PackageParts, workbook: Workbook): void {
  let chartNumber = 0;
  for (const [index, { charts }] of workbook.sheets.entries()) {
    if (charts.length === 0) continue;
    const sheetNumber = index + 1;
    const targets = charts.map((chart) => {
      chartNumber += 1;
      addPart(parts, `xl/charts/chart${chartNumber}.xml`, chartXml(workbook, chart), CHART_TYPE);
      return `../charts/chart${chartNumber}.xml`;
    });
    addPart(parts, `xl/drawings/drawing${sheetNumber}.xml`, drawingXml(charts), DRAWING_TYPE);
    parts.write(`xl/drawings/_rels/drawing${sheetNumber}.xml.rels`, relationshipsXml('chart', targets));
    attachDrawing(parts, sheetNumber);
  }
}

function addPart(parts: PackageParts, path: string, xml: string, contentType: string): void {
  parts.write(path, xml);
  parts.declare(path, contentType);
}

/** The sheet has no other relations: links are written without any. */
function attachDrawing(parts: PackageParts, sheetNumber: number): void {
  const sheet = `xl/worksheets/sheet${sheetNumber}.xml`;
  const drawing = [`../drawings/drawing${sheetNumber}.xml`];
  parts.write(`xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`, relationshipsXml('drawing', drawing));
  parts.insertBefore(sheet, '</worksheet>', `<drawing xmlns:r="${RELATIONSHIPS}" r:id="rId1"/>`);
}

function relationshipsXml(kind: 'chart' | 'drawing', targets: readonly string[]): string {
  const relations = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return (
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${relations.join('')}</Relationships>`
  );
}
