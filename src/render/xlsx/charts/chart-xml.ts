import type { Chart } from '../../chart.js';
import type { Workbook } from '../../workbook.js';
import { XML_HEAD } from '../xml.js';
import { plotXml } from './plots.js';
import { textLook, titleXml } from './shapes.js';

/** The part `xl/charts/chartN.xml` of a chart. */
export function chartXml(workbook: Workbook, chart: Chart): string {
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(workbook, chart)}</c:plotArea>${legendXml(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** A doughnut names its parts, other charts their series; a single series is named by the title. */
function legendXml({ type, series }: Chart): string {
  if (type !== 'doughnut' && series.length < 2) return '';
  const position = type === 'doughnut' ? 'r' : 'b';
  const look = textLook({ size: 1000, colour: '404040' });
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/>${look}</c:legend>`;
}
