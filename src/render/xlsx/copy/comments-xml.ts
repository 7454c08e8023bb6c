import { cellAddress } from '#src/domain/cell-address.js';
import { cellOfKey, type Comment, type CopiedSheet } from '../../marked-copy.js';
import { wrap } from '../../terminal-text.js';
import { cleanLine } from '../../text-safety.js';
import { FONT_NAME } from '../font.js';
import { APPLICATION } from '../properties.js';
import { escapeXml, XML_HEAD } from '../xml.js';

/** A comment and its cell, row and column from 0. */
export interface PlacedComment {
  readonly row: number;
  readonly column: number;
  readonly comment: Comment;
}

/** The comments of a sheet, by rows. */
export function commentsOf({ marks }: CopiedSheet): PlacedComment[] {
  const placed = [...marks].flatMap(([key, { comment }]) =>
    comment === null ? [] : [{ ...cellOfKey(key), comment }],
  );
  return placed.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** The part `xl/commentsN.xml`: what the comments say. */
export function* commentsXml(comments: readonly PlacedComment[]): Generator<string> {
  yield `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
  yield `<authors><author>${APPLICATION}</author></authors><commentList>`;
  for (const { row, column, comment } of comments) {
    const runs = run('<b/>', `${comment.heading}\n`) + run('', comment.text);
    yield `<comment ref="${cellAddress(row, column)}" authorId="0"><text>${runs}</text></comment>`;
  }
  yield '</commentList></comments>';
}

function run(look: string, text: string): string {
  const font = `<rPr>${look}<sz val="9"/><color indexed="81"/><rFont val="${FONT_NAME}"/><family val="2"/></rPr>`;
  return `<r>${font}<t xml:space="preserve">${escapeXml(text)}</t></r>`;
}

/** The part `xl/drawings/vmlDrawingN.vml`: the boxes in which they stand; readers show no comment without one. */
export function* commentBoxesXml(
  comments: readonly PlacedComment[],
  sheetNumber: number,
  widths: readonly number[],
): Generator<string> {
  yield (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
  for (const [at, comment] of comments.entries()) yield boxXml(comment, sheetNumber * 100_000 + at, widths);
  yield '</xml>';
}

function boxXml({ row, column, comment }: PlacedComment, id: number, widths: readonly number[]): string {
  const anchor = [column + 1, 12, row, 4, ...endOf(column + 1, row, { comment, widths })].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** How many letters of a comment stand on a line, and how wide the box is for them, in the widths of columns. */
const lettersPerLine = 52;
const boxWidth = 46;
const standardWidth = 9;
const pixelsPerWidth = 7;

/** Where a box ends that holds its text: column, offset, row, offset. */
function endOf(
  firstColumn: number,
  row: number,
  { comment, widths }: { readonly comment: Comment; readonly widths: readonly number[] },
): [number, number, number, number] {
  let column = firstColumn;
  let missing = boxWidth;
  for (; missing > (widths[column] ?? standardWidth); column += 1) missing -= widths[column] ?? standardWidth;
  const lines = comment.text.split('\n').flatMap((line) => wrap(cleanLine(line), lettersPerLine)).length;
  return [column, Math.round(missing * pixelsPerWidth), row + Math.ceil((lines + 2) * 0.85) + 1, 0];
}
