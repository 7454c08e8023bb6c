import type { Cell } from '../../cells.js';
import { colour, textLook } from './shapes.js';

/** A part smaller than this share of the whole has no room for its label. */
const SMALLEST_LABELLED = 0.05;

/** A percentage on each part, in black or white, whichever stands out from the part's colour. */
export function doughnutLabels(cells: readonly (Cell | null)[]): string {
  const sizes = cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : 0));
  const whole = sizes.reduce((total, size) => total + size, 0);
  const labels = sizes.map((size, index) => labelXml(index, size >= whole * SMALLEST_LABELLED));
  return `<c:dLbls>${labels.join('')}${contents}<c:showLeaderLines val="0"/></c:dLbls>`;
}

function labelXml(index: number, hasRoom: boolean): string {
  if (!hasRoom) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
  const look = textLook({ size: 1000, bold: true, colour: colour(index).text });
  return `<c:dLbl><c:idx val="${index}"/>${format}<c:spPr><a:noFill/></c:spPr>${look}${contents}</c:dLbl>`;
}

const format = '<c:numFmt formatCode="0 %" sourceLinked="0"/>';

const contents =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="1"/><c:showBubbleSize val="0"/>';
