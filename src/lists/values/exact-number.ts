import { cents, type Cents } from '#src/domain/cents.js';
import { largestCents } from '#src/domain/amount.js';
import type { Digits } from '#src/domain/numeral.js';

/** A number from zero up, digit by digit, and its sign. */
export interface ExactNumber {
  readonly sign: 1 | -1;
  readonly digits: Digits;
}

/** How a number becomes cents. */
export interface IntoCents {
  /** The power of ten of the unit that stands at the number: 3 for `T€`. */
  readonly unitScale: number;
  /** The factor of the column. */
  readonly factor: number;
  readonly round: boolean;
}

/**
 * The number that a spreadsheet shows for a stored one: what lies beyond 15 significant digits is the noise of binary
 * fractions (0.1 + 0.2 is 0.3), since Excel itself keeps no more.
 */
export function exactNumber(stored: number): ExactNumber {
  const [mantissa = '', exponent = ''] = Math.abs(stored).toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  return { sign: stored < 0 ? -1 : 1, digits: withPointAt(digits, point) };
}

/** Exact, or half a cent away from zero where it is to be rounded. Anything else says what is wrong. */
export function centsOf(
  { sign, digits: { whole, decimals } }: ExactNumber,
  { unitScale, factor, round }: IntoCents,
): Cents | 'amount-finer-than-cents' | 'amount-too-large' {
  const shift = unitScale + 2 - decimals.length;
  // Above the largest amount a product may be inexact, but never so much that it comes out below it.
  if (shift >= 0) return signed(sign, Number(whole + decimals) * factor * 10 ** shift);
  const scaled = BigInt(whole + decimals) * BigInt(factor);
  const divisor = 10n ** BigInt(-shift);
  if (scaled % divisor === 0n) return signed(sign, Number(scaled / divisor));
  if (!round) return 'amount-finer-than-cents';
  return signed(sign, Number((2n * scaled + divisor) / (2n * divisor)));
}

function signed(sign: 1 | -1, magnitude: number): Cents | 'amount-too-large' {
  return magnitude > largestCents ? 'amount-too-large' : cents(sign * magnitude);
}

function withPointAt(digits: string, point: number): Digits {
  if (point <= 0) return { whole: '0', decimals: '0'.repeat(-point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, '0'), decimals: digits.slice(point) };
}
