import type { Cell } from '../../model.js';
import { isErrorText } from '../../values/error-text.js';

/**
 * What a cell looks like, whatever its kind: figures and days are often written as texts. `code` are digits that are
 * no amount, such as `0417` or `3696.89250-3`; `year` also reads `2016/17`.
 */
export type Shape = 'blank' | 'text' | 'figure' | 'year' | 'day' | 'code' | 'dash';

/** Longer texts are no figures; it also keeps the patterns below from searching through pages. */
const longestFigure = 40;

const dash = /^(?:[-–—−]+|\.\/\.)$/;
const year = /^(?:19|20)\d\d(?: ?[/-] ?(?:\d\d|(?:19|20)\d\d))?$/;
const day = /^\d{1,2}\. ?\d{1,2}\. ?(?:\d\d){1,2}$|^\d{1,2}\/\d{1,2}\/(?:\d\d){1,2}$|^\d{4}-\d\d-\d\d$/;
const code = /^0\d+$|^\d[\d\s./-]*[/-][\d\s./-]*\d$|^0\d[\d\s./-]+$/;
const figure =
  /^[-+−(]?\s?(?:€|EUR)?\s?[-+−]?\d[\d.,'’\s]*(?:T?€|EUR|Euro|TEUR|Tsd\.?|Mio\.?|%)*(?:\s?€)?[-−)]?$/iu;

export function shapeOf(cell: Cell | undefined): Shape {
  if (cell === undefined) return 'blank';
  switch (cell.kind) {
    case 'text':
      return shapeOfText(cell.text);
    case 'number':
      return isYearNumber(cell.value) ? 'year' : 'figure';
    case 'day':
      return 'day';
    case 'boolean':
      return 'code';
    case 'error':
    case 'no-value':
      return 'figure'; // it stands where a value belongs
  }
}

/** Whether something stands in the cell: a text of blanks is nothing. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.kind !== 'text' || !isBlank(cell.text));
}

/** Whether the shape is one that rows of data have and headers have not. */
export function isFigureLike(shape: Shape): boolean {
  return shape === 'figure' || shape === 'year' || shape === 'day' || shape === 'code';
}

function shapeOfText(text: string): Shape {
  if (text.length > longestFigure) return isBlank(text) ? 'blank' : 'text';
  if (isLetter(text.charCodeAt(0))) return 'text';
  if (isDigits(text)) return shapeOfDigits(text);
  const written = text.trim();
  if (written === '') return 'blank';
  if (dash.test(written)) return 'dash';
  if (year.test(written)) return 'year';
  if (day.test(written)) return 'day';
  if (code.test(written)) return 'code';
  // An error stands where a value belongs.
  return figure.test(written) || isErrorText(written) ? 'figure' : 'text';
}

/** What most cells of a list without amounts in cents are. */
function shapeOfDigits(digits: string): Shape {
  if (digits.length > 1 && digits.startsWith('0')) return 'code';
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20')) ? 'year' : 'figure';
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const charCode = text.charCodeAt(at);
    if (charCode < 48 || charCode > 57) return false;
  }
  return text !== '';
}

function isYearNumber(value: Cell['value']): boolean {
  return Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100;
}

function isBlank(text: string): boolean {
  return !isLetter(text.charCodeAt(0)) && text.trim() === '';
}

/** Of ASCII, which most texts begin with. */
function isLetter(charCode: number): boolean {
  return (charCode >= 97 && charCode <= 122) || (charCode >= 65 && charCode <= 90 && charCode !== 69);
}
