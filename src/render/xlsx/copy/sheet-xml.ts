import { cellAddress } from '#src/domain/cell-address.js';
import { cellKey, cellOfKey } from '../../marked-copy.js';
import type { CopiedCell, CopiedRow, CopiedSheet, MarkedCopy } from '../../marked-copy.js';
import { quotedSheetName } from '../../ranges.js';
import { cleanCellText } from '../../text-safety.js';
import { escapeXml, XML_HEAD } from '../xml.js';
import { protectedText } from '../cell-value.js';
import { headerFooter } from '../page.js';
import { cellsByRow } from './marked-rows.js';
import type { CopyStyles } from './styles.js';

const FAINT_TAB = 'FFBFBFBF';

export interface SheetXmlOptions {
  readonly styles: CopyStyles;
  /** In characters, by column from 0. */
  readonly widths: readonly number[];
  /** What the sheet is part of. */
  readonly copy: MarkedCopy;
  readonly hasComments: boolean;
}

/** The part `xl/worksheets/sheetN.xml` of a copied sheet, in pieces: as a whole it may not fit into memory. */
export function* copiedSheetXml(sheet: CopiedSheet, options: SheetXmlOptions): Generator<string> {
  yield head(sheet, options.widths);
  for (const row of cellsByRow(sheet)) yield rowXml(row, sheet, options.styles);
  yield '</sheetData>';
  yield* linksXml(sheet, options.copy.front.name);
  yield '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  yield headerFooterXml(sheet, options.copy);
  if (options.hasComments) yield '<legacyDrawing r:id="rId1"/>';
  yield '</worksheet>';
}

function head({ isFaint, headerRows }: CopiedSheet, widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr>${isFaint ? `<tabColor rgb="${FAINT_TAB}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews>${viewXml(headerRows)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`
  );
}

/** A header so far down that it would fill the window stays where it is. */
const mostFrozenRows = 12;

function viewXml(headerRows: ReadonlySet<number>): string {
  let frozen = Math.min(...headerRows) + 1;
  while (headerRows.has(frozen)) frozen += 1;
  if (frozen > mostFrozenRows) return '<sheetView workbookViewId="0"/>';
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetView workbookViewId="0">${pane}</sheetView>`;
}

function rowXml({ index, cells }: CopiedRow, { marks, headerRows }: CopiedSheet, styles: CopyStyles): string {
  const plain = headerRows.has(index) ? 'header' : 'plain';
  let xml = `<row r="${index + 1}">`;
  for (const [column, cell] of cells.entries()) {
    const tone = marks.get(cellKey(index, column))?.tone;
    if (cell === undefined && tone === undefined) continue;
    const style = styles.numberOf(cell, tone ?? plain);
    const place = `<c r="${cellAddress(index, column)}" s="${style}"`;
    xml += place + valueXml(cell);
  }
  return `${xml}</row>`;
}

/** What follows the place of a cell. Texts are texts, whatever they begin with. */
function valueXml(cell: CopiedCell | undefined): string {
  if (cell === undefined) return '/>';
  switch (cell.kind) {
    case 'number':
      return Number.isFinite(cell.value) ? `><v>${cell.value}</v></c>` : textXml(String(cell.value));
    case 'boolean':
      return ` t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case 'day': {
      const serial = serialOf(cell.value);
      return serial === null ? textXml(cell.value) : `><v>${serial}</v></c>`;
    }
    case 'text':
      return textXml(cell.value);
  }
}

function textXml(text: string): string {
  const shown = escapeXml(protectedText(cleanCellText(text)));
  return ` t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's count for all days after February 1900, which it gives a 29th. */
const COUNT_BEGINS = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

/** The number of a day as Excel counts; null for a day before its calendar is right. */
function serialOf(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - COUNT_BEGINS) / DAY_MS;
  return serial >= FIRST_SAFE_SERIAL ? serial : null;
}

function headerFooterXml(sheet: CopiedSheet, copy: MarkedCopy): string {
  const { oddHeader, oddFooter } = headerFooter(copy, sheet);
  const texts = `<oddHeader>${escapeXml(oddHeader)}</oddHeader><oddFooter>${escapeXml(oddFooter)}</oddFooter>`;
  return `<headerFooter>${texts}</headerFooter>`;
}

function* linksXml({ marks }: CopiedSheet, front: string): Generator<string> {
  let isFirst = true;
  for (const [key, { backTo }] of marks) {
    if (backTo === null) continue;
    if (isFirst) yield '<hyperlinks>';
    isFirst = false;
    const { row, column } = cellOfKey(key);
    const target = escapeXml(`${quotedSheetName(front)}!${backTo}`);
    yield `<hyperlink ref="${cellAddress(row, column)}" location="${target}"/>`;
  }
  if (!isFirst) yield '</hyperlinks>';
}
