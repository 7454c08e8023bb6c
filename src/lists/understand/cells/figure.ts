import type { Cell } from '../../model.js';
import { readWrittenNumber } from '../../values/written-number.js';
import { shapeOf } from './shape.js';

/**
 * The figure of a cell as evidence of what its row is, before anything is known about its column: `8,500` and
 * `8.500` are both read as thousands. Nothing is ever booked by it. Null where there is none.
 */
export function figureOf(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  if (cell.kind === 'number') return Number(cell.value);
  const shape = shapeOf(cell);
  return shape === 'figure' || shape === 'year' ? figureOfText(cell.text) : null;
}

/** The same of a text. */
export function figureOfText(text: string): number | null {
  const bare = figureOfBareText(text);
  if (bare !== null) return bare;
  const written = readWrittenNumber(text);
  if (written === null) return null;
  const { reading, sign, scale } = written;
  const { whole, decimals } = reading.kind === 'clear' ? reading.digits : reading.asThousands;
  return sign * Number(`${whole}.${decimals}e${scale}`);
}

/** Digits, points and commas with at most a minus before them, in one pass: what a list has a million of. */
function figureOfBareText(text: string): number | null {
  const start = text.startsWith('-') ? 1 : 0;
  let [digits, decimals, separators, last] = [0, 0, 0, 0];
  for (let at = start; at < text.length; at++) {
    const charCode = text.charCodeAt(at);
    if (charCode === comma || charCode === point) {
      separators = charCode === last ? separators + 1 : 1;
      last = charCode;
      decimals = 0;
    } else if (charCode >= 48 && charCode <= 57) {
      digits = digits * 10 + charCode - 48;
      decimals += 1;
    } else return null;
  }
  if (decimals === 0 || text.length > 20) return null;
  const hasDecimals = last !== 0 && separators === 1 && (decimals !== 3 || mixesSeparators(text));
  const figure = hasDecimals ? digits / 10 ** decimals : digits;
  return start === 1 ? -figure : figure;
}

const comma = 44;
const point = 46;

function mixesSeparators(text: string): boolean {
  return text.includes(',') && text.includes('.');
}

/** Whether two figures are the same money: floating sums of cents are not exact, long ones less so. */
export function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005 + Math.abs(a) * 1e-12;
}
