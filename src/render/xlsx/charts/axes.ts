import type { Lang } from '#src/messages/phrase.js';
import type { CellType } from '../../cells.js';
import { axisFormat } from '../number-formats.js';
import { escapeXml } from '../xml.js';
import { greyLine, textLook } from './shapes.js';

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** Joins a plot to the two axes of `axesXml`. */
export const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const LOOK = textLook({ size: 900, colour: '404040' });

/** The texts along the bottom, the numbers at the left with a grid, in the format of the values' type and the language. */
export function axesXml(type: CellType, lang: Lang): string {
  return (
    `<c:catAx>${axisHead(CATEGORY_AXIS, 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${greyLine}${LOOK}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx>${axisHead(VALUE_AXIS, 'l')}<c:majorGridlines>${greyLine}</c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(axisFormat(type, lang))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${greyLine}${LOOK}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function axisHead(id: number, position: 'b' | 'l'): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>`
  );
}
