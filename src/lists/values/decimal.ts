import type { Cell } from '../model.js';
import { exactNumber, type ExactNumber } from './exact-number.js';
import { saysNothing } from './nothing.js';
import { isPercent } from './number-format.js';
import { blankRead, noticed, type CellContext, type Read } from './read.js';
import { digitsUnder, readWrittenNumber } from './written-number.js';

const percentSign = / ?%$/;

/**
 * Reads a decimal into its canonical text: a point, no needless zeros, `-` below zero. The sign `%` is dropped, as
 * `parseDecimal` does, and a cell that shows 12,5 % for its 0.125 is 12.5 as well: the same list saved as CSV has that text.
 */
export function readDecimal(cell: Cell, context: CellContext): Read<'decimal'> {
  const factor = context.reading.scale;
  if (cell.kind === 'number') {
    return decimalRead(exactNumber(Number(cell.value)), isPercent(cell) ? factor * 100 : factor);
  }
  if (cell.kind !== 'text') return noticed('number-unreadable', cell, context);
  const text = String(cell.value);
  const written = readWrittenNumber(text.trim().replace(percentSign, ''));
  if (written === null && saysNothing(text)) return blankRead;
  if (written === null || written.unit !== '') return noticed('number-unreadable', cell, context);
  const digits = digitsUnder(context.reading.numbers, written);
  if (digits === null) return noticed('number-ambiguous', cell, context);
  return decimalRead({ sign: written.sign, digits }, factor);
}

function decimalRead({ sign, digits: { whole, decimals } }: ExactNumber, factor: number): Read<'decimal'> {
  const magnitude = String(BigInt(whole + decimals) * BigInt(factor)).padStart(decimals.length + 1, '0');
  const point = magnitude.length - decimals.length;
  const fraction = magnitude.slice(point).replace(/0+$/, '');
  const text = fraction === '' ? magnitude.slice(0, point) : `${magnitude.slice(0, point)}.${fraction}`;
  const value = sign < 0 && text !== '0' ? `-${text}` : text;
  return { kind: 'value', value, reading: value };
}
