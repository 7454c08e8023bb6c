import type { Finding } from '#src/domain/import/finding.js';
import type { Cell } from '../../model.js';
import { columnOf, type ColumnCells } from '../cells.js';
import { isCodeFormat, isMoneyFormat } from '../number-format.js';
import { lengthBeforeZerosLost } from './codes.js';
import { WholeNumberTally } from './whole-numbers.js';

const digitsOnly = /^\d+$/;
const leadingZero = /^0\d/;

/** So great a part of a column of codes are digits. */
const clearShare = 0.9;

/**
 * Notices codes that a spreadsheet took the leading zeros from: shorter than those of the column that still have theirs
 * (`18` beside `0017`), else as the numbers alone tell. Said once for a column, with the first of them.
 */
export function zerosLost(column: ColumnCells): readonly Finding<'zeros-lost'>[] {
  const { sheet, title } = column;
  const length = lengthOf(column);
  if (length === null) return [];
  for (const placed of column.cells) {
    const example = digitsOf(placed.cell);
    if (example === null || example.length >= length) continue;
    const place = { sheet, cell: columnOf(placed.at) };
    return [{ code: 'zeros-lost', facts: { title, example, length }, place, text: example, reading: null }];
  }
  return [];
}

/** How long all codes of the column once were; null where nothing tells. */
function lengthOf({ title, cells }: ColumnCells): number | null {
  const numbers = new WholeNumberTally();
  const lengthsWithZero = new Set<number>();
  let filled = 0;
  let coded = 0;
  for (const { cell } of cells) {
    filled += 1;
    const digits = digitsOf(cell);
    if (digits === null) continue;
    coded += 1;
    if (leadingZero.test(digits)) lengthsWithZero.add(digits.length);
    else numbers.add(Number(digits));
  }
  if (coded < filled * clearShare) return null;
  const [length, ...others] = lengthsWithZero;
  if (length === undefined) return lengthBeforeZerosLost(title, numbers);
  const isOneLength = others.length === 0 && Math.max(0, ...numbers.byLength.keys()) <= length;
  return isOneLength ? length : null;
}

/** The digits of a code, as it is shown; null for everything else. */
function digitsOf({ kind, value, text, extra }: Cell): string | null {
  const format = extra?.format ?? null;
  if (kind === 'number' && format !== null && isMoneyFormat(format)) return null;
  const isShown = kind === 'number' && format !== null && isCodeFormat(format);
  const written = isShown ? text : kind === 'number' || kind === 'text' ? String(value) : '';
  const digits = written.trim();
  return digitsOnly.test(digits) ? digits : null;
}
