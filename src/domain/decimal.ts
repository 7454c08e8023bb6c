import { fraction, type Fraction } from './fraction.js';
import { plainMarks, readNumeral } from './numeral.js';
import { refuse } from './refusal.js';

const quotient = /^(\d+) ?\/ ?(\d*[1-9]\d*)$/;

/**
 * Reads a weight, a percentage (the sign is dropped: `20 %` is 20) or an indicator, from zero up and exact: `2`, `0,5`,
 * `0.5`, `33,3333`, `1.234,5`, `1/3`. Refuses with `decimal-unreadable`, also below zero, or `decimal-ambiguous`:
 * unlike in an amount, the point in `1.234` may well stand before decimals.
 */
export function parseDecimal(text: string): Fraction {
  const written = plainMarks(text).replace(/ ?%$/, '');
  const [, num, den] = quotient.exec(written) ?? [];
  if (num !== undefined && den !== undefined) return fraction(BigInt(num), BigInt(den));
  const reading = readNumeral(written);
  if (reading.kind === 'unreadable') refuse('decimal-unreadable', { text });
  if (reading.kind === 'two-ways') refuse('decimal-ambiguous', { text });
  const { whole, decimals } = reading.digits;
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
