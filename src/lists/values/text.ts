import type { Cell } from '../model.js';
import { cleanText } from './clean-text.js';
import { exactNumber } from './exact-number.js';
import { isDashes } from './nothing.js';
import { isCodeFormat } from './number-format.js';
import { blankRead, type Read } from './read.js';

/** Reads a text or a name: composed Unicode, nothing invisible, words not broken by hand. Dashes alone are nothing. */
export function readText(cell: Cell): Read<'text'> {
  const value = cleanText(textOf(cell));
  return isDashes(value) ? blankRead : { kind: 'value', value, reading: value };
}

/**
 * A number is its digits, and not what a narrow column or a format with groups shows of it; only a format such as `000`,
 * which makes a code of it, counts. A day is `YYYY-MM-DD`.
 */
function textOf(cell: Cell): string {
  if (cell.kind === 'boolean') return cell.text;
  if (cell.kind !== 'number') return String(cell.value);
  const format = cell.extra?.format ?? null;
  return format !== null && isCodeFormat(format) ? cell.text : plainDigits(Number(cell.value));
}

function plainDigits(stored: number): string {
  if (Number.isSafeInteger(stored)) return String(stored);
  const { sign, digits } = exactNumber(stored);
  const magnitude = digits.decimals === '' ? digits.whole : `${digits.whole}.${digits.decimals}`;
  return sign < 0 ? `-${magnitude}` : magnitude;
}
