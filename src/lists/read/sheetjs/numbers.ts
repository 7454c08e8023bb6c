import { formatSections, type FormatToken } from './format-tokens.js';

/** Shows a number as a German Excel does. */
export type ShowNumber = (number: number) => string;

/** Shows a number in any format, with a point before decimals and commas between thousands. */
export type ShowEnglish = (format: string, number: number) => string;

/** A section of a format such as `#,##0.00 "€"`. */
interface Figure {
  readonly before: string;
  readonly after: string;
  /** Digits in front of the comma that are always shown. */
  readonly wholeDigits: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
}

const placeholder = /^[#0?,.]$/;
const commonFigure = /^(?<whole>[#0,]*[#0])(?:\.(?<decimals>0+))?$/;

/**
 * How a number format shows numbers. Common formats are taken apart once, which is ten times as fast as `showEnglish`;
 * that one serves the others, and what it shows gets German signs unless the format has points or commas of its own.
 */
export function numberFormat(format: string, showEnglish: ShowEnglish): ShowNumber {
  const sections = formatSections(format);
  const tokens = sections.flat();
  const ownMarks = tokens.some(({ isLiteral, text }) => isLiteral && /[.,]/.test(text));
  const showOther: ShowNumber = (number) => {
    const shown = showEnglish(format, number);
    return ownMarks ? shown : german(shown);
  };
  if (tokens.some(({ isLiteral, text }) => !isLiteral && text.startsWith('['))) return showOther;
  const [positive = null, negative, zero = positive] = sections.slice(0, 3).map(figureOf);
  return (number) => {
    const figure = number > 0 ? positive : number < 0 ? (negative ?? positive) : zero;
    const isUncommon = figure === null || (number < 0 && negative === null);
    if (isUncommon || !isExact(number, figure)) return showOther(number);
    const sign = number < 0 && negative === undefined ? '-' : '';
    return sign + figure.before + digitsOf(Math.abs(number), figure) + figure.after;
  };
}

/** Swaps the signs: `1,234.5` becomes `1.234,5`. */
export function german(english: string): string {
  return english.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** The section's parts; null for everything uncommon: optional digits, fractions, percent, text between digits. */
function figureOf(tokens: readonly FormatToken[]): Figure | null {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const core = tokens.slice(first, last + 1);
  const around = [...tokens.slice(0, Math.max(first, 0)), ...tokens.slice(last + 1)];
  const isPlain = around.every(({ isLiteral, text }) => isLiteral || !/[a-z%@]/i.test(text));
  const groups = commonFigure.exec(core.map(({ text }) => text).join(''))?.groups;
  if (!isPlain || !core.every(isDigit) || groups === undefined) return null;
  const { whole = '', decimals = '' } = groups;
  return {
    before: textOf(tokens.slice(0, first)),
    after: textOf(tokens.slice(last + 1)),
    wholeDigits: whole.replaceAll(/[^0]/g, '').length,
    decimals: decimals.length,
    isGrouped: whole.includes(','),
  };
}

function isDigit({ isLiteral, text }: FormatToken): boolean {
  return !isLiteral && placeholder.test(text);
}

function textOf(tokens: readonly FormatToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Above it the digits of a number shifted by its decimals are no longer exact. */
function isExact(number: number, { decimals }: Figure): boolean {
  return Math.abs(number) * 10 ** decimals < Number.MAX_SAFE_INTEGER;
}

/** A number from zero up, rounded half up. */
function digitsOf(number: number, { wholeDigits, decimals, isGrouped }: Figure): string {
  const digits = String(rounded(number * 10 ** decimals)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const whole = wholeDigits === 0 && point === 1 && digits.startsWith('0') ? '' : digits.slice(0, point);
  const shown = isGrouped ? grouped(whole) : whole;
  return decimals === 0
    ? shown.padStart(wholeDigits, '0')
    : `${shown.padStart(wholeDigits, '0')},${digits.slice(point)}`;
}

/** To a whole number, as its decimal digits say: 1.005 shifted by two is a little less than 100.5. Excel counts 15. */
function rounded(shifted: number): number {
  const whole = Math.round(shifted);
  const isHalf = Math.abs(Math.abs(shifted - whole) - 0.5) < 0.001;
  return isHalf ? Math.round(Number(shifted.toPrecision(15))) : whole;
}

function grouped(digits: string): string {
  let left = digits.length % 3;
  let shown = digits.slice(0, left);
  for (; left < digits.length; left += 3)
    shown += `${shown === '' ? '' : '.'}${digits.slice(left, left + 3)}`;
  return shown;
}
