import { FONT_NAME } from '../font.js';
import { escapeXml } from '../xml.js';

/** Colours apart in lightness as well, dark next to light, so that neighbours differ in black and white too. */
const PALETTE = [
  { fill: '1F3864', text: 'FFFFFF' },
  { fill: '9DC3E6', text: '000000' },
  { fill: '7F6000', text: 'FFFFFF' },
  { fill: 'FFE699', text: '000000' },
  { fill: '375623', text: 'FFFFFF' },
  { fill: 'C5E0B4', text: '000000' },
  { fill: '595959', text: 'FFFFFF' },
  { fill: 'D9D9D9', text: '000000' },
  { fill: '833C0B', text: 'FFFFFF' },
  { fill: 'F8CBAD', text: '000000' },
  { fill: '5B2C6F', text: 'FFFFFF' },
  { fill: 'D7BDE2', text: '000000' },
] as const;

/** Thin on white, a pale colour would be lost. */
const LINE_COLOURS = ['1F3864', '2E75B6', '7F6000', '375623', '595959'] as const;

const DASHES = ['solid', 'dash', 'sysDot', 'dashDot'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;

/** The colour of the part or series at this place, and that of text on it. */
export function colour(index: number): { readonly fill: string; readonly text: string } {
  return PALETTE[index % PALETTE.length] ?? PALETTE[0];
}

/** An area in the colour of its place, with a white edge that parts it from its neighbours. */
export function areaShape(index: number): string {
  return `<c:spPr>${solidFill(colour(index).fill)}<a:ln w="9525">${solidFill('FFFFFF')}</a:ln></c:spPr>`;
}

/** A line that its dashes and symbols tell apart even without colour. */
export function lineShape(index: number): string {
  const fill = solidFill(LINE_COLOURS[index % LINE_COLOURS.length] ?? LINE_COLOURS[0]);
  const dash = DASHES[index % DASHES.length] ?? DASHES[0];
  const symbol = SYMBOLS[index % SYMBOLS.length] ?? SYMBOLS[0];
  return (
    `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${symbol}"/><c:size val="6"/>` +
    `<c:spPr>${fill}<a:ln w="9525">${solidFill('FFFFFF')}</a:ln></c:spPr></c:marker>`
  );
}

/** A thin grey line, for axes and their grid. */
export const greyLine = `<c:spPr><a:ln w="6350">${solidFill('D9D9D9')}</a:ln></c:spPr>`;

interface TextLook {
  /** In hundredths of a point. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** How the texts of an axis, a legend or labels look. */
export function textLook(look: TextLook): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runLook('a:defRPr', look)}</a:pPr><a:endParaRPr lang="de-DE"/></a:p></c:txPr>`;
}

/** A title in its own place above the chart. */
export function titleXml(title: string): string {
  const look = { size: 1300, bold: true, colour: '1F3864' };
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr>${runLook('a:defRPr', look)}</a:pPr><a:r>${runLook('a:rPr', look)}<a:t>${escapeXml(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function runLook(tag: string, { size, bold = false, colour: ink }: TextLook): string {
  return `<${tag} sz="${size}" b="${bold ? 1 : 0}">${solidFill(ink)}<a:latin typeface="${FONT_NAME}"/></${tag}>`;
}

function solidFill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}
