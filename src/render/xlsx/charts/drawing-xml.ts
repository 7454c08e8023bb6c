import type { PlacedChart } from '../../chart.js';
import { escapeXml, XML_HEAD } from '../xml.js';

const EMU_PER_MM = 36_000;

/** The part `xl/drawings/drawingN.xml` of a sheet: where its charts lie and how large they are. The first is `rId1`. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${charts.map((chart, index) => anchorXml(chart, index + 1)).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ title, column, row, widthMm, heightMm }: PlacedChart, number: number): string {
  const extent = `cx="${Math.round(widthMm * EMU_PER_MM)}" cy="${Math.round(heightMm * EMU_PER_MM)}"`;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${extent}/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    // The description is what screen readers say in place of the picture.
    `<xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></xdr:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}
