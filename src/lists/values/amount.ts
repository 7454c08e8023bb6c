import { largestCents } from '#src/domain/amount.js';
import { cents, type Cents } from '#src/domain/cents.js';
import type { Digits } from '#src/domain/numeral.js';
import type { Cell } from '../model.js';
import { amountReading } from './amount-reading.js';
import { centsOf, exactNumber, type ExactNumber } from './exact-number.js';
import { saysNothing } from './nothing.js';
import { isPercent } from './number-format.js';
import { blankRead, noticed, whereAndWhat, type CellContext, type NoticedRead, type Read } from './read.js';
import { readPlainNumber } from './plain-number.js';
import { digitsUnder, readWrittenNumber, type WrittenNumber } from './written-number.js';

/**
 * Reads an amount, also below zero. What is finer than cents is rounded half away from zero where that was decided,
 * and noticed elsewhere; noticed is too what is no amount, reads two ways or is too large. Never zero for nothing.
 */
export function readAmount(cell: Cell, context: CellContext): Read<'amount'> {
  if (cell.kind === 'number') return amountOfNumber(Number(cell.value), cell, context);
  if (cell.kind === 'text') return amountOfText(String(cell.value), cell, context);
  return noticed('amount-unreadable', cell, context);
}

function amountOfNumber(stored: number, cell: Cell, context: CellContext): Read<'amount'> {
  if (isPercent(cell)) return noticed('amount-unreadable', cell, context);
  // Up to the largest amount a double tells every cent apart, and none has more than 15 digits.
  const nearest = Math.round(stored * 100);
  const scaled = nearest * context.reading.scale;
  const isPlain = nearest / 100 === stored && Math.abs(scaled) <= largestCents;
  if (isPlain) return amountRead(cents(scaled));
  return inCents(exactNumber(withoutNoise(stored, context.reading.scale)), 0, { cell, context });
}

/** What formulas leave behind, such as 2.9e-11 of a difference that is zero: less than a hundred-thousandth of a cent. */
function withoutNoise(stored: number, scale: number): number {
  return Number(stored.toFixed(7 + String(scale).length - 1));
}

function amountOfText(text: string, cell: Cell, context: CellContext): Read<'amount'> {
  const plain = context.reading.scale === 1 ? readPlainNumber(text) : null;
  if (plain !== null) return amountRead(cents(plain.cents));
  const written = readWrittenNumber(text);
  if (written === null) return saysNothing(text) ? blankRead : noticed('amount-unreadable', cell, context);
  const { scale } = context.reading;
  if (scale !== 1 && written.unit !== '') return unitInScaledColumn(cell, context);
  const digits = amountDigits(written, context);
  if (digits === null) return noticed('amount-ambiguous', cell, context);
  if (isThousandth(written, digits, context)) return noticed('amount-finer-than-cents', cell, context);
  return inCents({ sign: written.sign, digits }, written.scale, { cell, context });
}

/** Null where the numeral reads two ways. A point groups thousands where nothing in the column says otherwise. */
function amountDigits(written: WrittenNumber, { reading: { numbers, scale } }: CellContext): Digits | null {
  const isEuros = scale === 1 && written.scale === 0;
  return digitsUnder(
    numbers === null && isEuros && written.numeral.includes('.') ? 'german' : numbers,
    written,
  );
}

/** `8,500` among `12,5`: whoever wrote three decimals to an amount in euros may well have meant thousands, zeros or not. */
function isThousandth(
  { reading, scale }: WrittenNumber,
  { decimals }: Digits,
  context: CellContext,
): boolean {
  const isEuros = context.reading.scale === 1 && scale === 0;
  return isEuros && reading.kind === 'two-ways' && decimals !== '' && !context.reading.round;
}

function inCents(
  number: ExactNumber,
  unitScale: number,
  { cell, context }: { cell: Cell; context: CellContext },
): Read<'amount'> {
  const { scale: factor, round } = context.reading;
  const found = centsOf(number, { unitScale, factor, round });
  return typeof found === 'string' ? noticed(found, cell, context) : amountRead(found);
}

function amountRead(value: Cents): Read<'amount'> {
  return { kind: 'value', value, reading: amountReading(value) };
}

function unitInScaledColumn(cell: Cell, context: CellContext): NoticedRead {
  const facts = { title: context.title, factor: context.reading.scale };
  return {
    kind: 'finding',
    finding: { code: 'amount-with-own-unit', facts, ...whereAndWhat(cell, context) },
  };
}
