import type { CopiedSheet, MarkedCopy } from '../../marked-copy.js';
import type { PackageParts } from '../package-parts.js';
import { wholeOf, zipPieces, type Part } from '../stream-zip.js';
import { packageParts } from '../write-workbook.js';
import { XML_HEAD } from '../xml.js';
import { commentBoxesXml, commentsOf, commentsXml } from './comments-xml.js';
import { copiedSheetXml } from './sheet-xml.js';
import { CopyStyles } from './styles.js';
import { columnWidths } from './widths.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const BOXES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * The bytes of a workbook that repeats foreign sheets. exceljs writes the front sheet, the styles and the frame; the
 * copied sheets are written by us piece by piece, so that a list of 100,000 rows is never in memory as XML, and their
 * comments get boxes as large as their text, which exceljs cannot size.
 */
export async function markedCopyBytes(copy: MarkedCopy): Promise<Uint8Array> {
  const styles = new CopyStyles(copy);
  const frame = await packageParts({ ...copy, sheets: [copy.front] }, (writer) => {
    for (const [at, { name }] of copy.sheets.entries()) {
      const worksheet = writer.addWorksheet(name);
      if (at === 0) styles.writeTo(worksheet);
    }
  });
  if (copy.sheets.length > 0) styles.learn(frame.read(sheetPath(2)));
  const streamed = new Map<string, Part>();
  for (const [at, sheet] of copy.sheets.entries()) {
    addSheet(frame, streamed, { sheet, number: at + 2, styles, copy });
  }
  return wholeOf(zipPieces(frame.sorted([...streamed])));
}

interface AddedSheet {
  readonly sheet: CopiedSheet;
  /** From 1; the front sheet has 1. */
  readonly number: number;
  readonly styles: CopyStyles;
  readonly copy: MarkedCopy;
}

function addSheet(
  frame: PackageParts,
  streamed: Map<string, Part>,
  { sheet, number, styles, copy }: AddedSheet,
): void {
  const comments = commentsOf(sheet);
  const widths = columnWidths(sheet.rows);
  const hasComments = comments.length > 0;
  streamed.set(sheetPath(number), copiedSheetXml(sheet, { styles, widths, copy, hasComments }));
  if (!hasComments) return;
  const words = `xl/comments${number}.xml`;
  const boxes = `xl/drawings/vmlDrawing${number}.vml`;
  frame.declare(words, COMMENTS_TYPE);
  frame.declare(boxes, BOXES_TYPE);
  frame.write(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(number));
  streamed.set(words, commentsXml(comments));
  streamed.set(boxes, commentBoxesXml(comments, number, widths));
}

function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

function relationsXml(number: number): string {
  return (
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/>` +
    `<Relationship Id="rId2" Type="${RELATIONSHIPS}/comments" Target="../comments${number}.xml"/></Relationships>`
  );
}
