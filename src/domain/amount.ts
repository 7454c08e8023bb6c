import { cents, type Cents } from './cents.js';
import { plainMarks, readNumeral, type Digits } from './numeral.js';
import { refuse } from './refusal.js';
import { takeAmountApart, type WrittenAmount } from './written-amount.js';

/**
 * One trillion euros, far above every budget: a slip of the keyboard below it can be booked, shown and reversed, since
 * some ninety such amounts add up within the safe integers.
 */
export const largestCents = 100_000_000_000_000;

/**
 * Reads an amount of money as people write it: `1.234,56 €`, `EUR 1234.56`, `1.234,56-`, `(1.234,56)`, `75 T€`,
 * `1,6 Mio. €`. `1.234` is one thousand two hundred and thirty-four euros.
 *
 * Never guesses: refuses with `amount-ambiguous`, `amount-unreadable`, `amount-finer-than-cents` or `amount-too-large`.
 */
export function parseAmount(text: string): Cents {
  const written = takeAmountApart(plainMarks(text)) ?? refuse('amount-unreadable', { text });
  const { whole, decimals } = readDigits(written, text);
  const places = written.scale + 2;
  if (decimals.length > places) refuse('amount-finer-than-cents', { text });
  const magnitude = BigInt(whole + decimals.padEnd(places, '0'));
  if (magnitude > largestCents) refuse('amount-too-large', { text });
  return cents(written.sign * Number(magnitude));
}

/** Reads an amount above zero, as `parseAmount` does; refuses the others with `amount-not-positive`. */
export function parsePositiveAmount(text: string): Cents {
  const amount = parseAmount(text);
  return amount > 0 ? amount : refuse('amount-not-positive', { text });
}

function readDigits({ numeral, scale }: WrittenAmount, text: string): Digits {
  const reading = readNumeral(numeral);
  if (reading.kind === 'unreadable') refuse('amount-unreadable', { text });
  if (reading.kind === 'clear') return reading.digits;
  // In whole euros the point groups thousands. Before a unit, `1.234 T€` and `1,234 Mio. €` are written by people of
  // both habits, and a thousandfold error lies between the readings.
  const isGerman = reading.separator === '.' && scale === 0;
  return isGerman ? reading.asThousands : refuse('amount-ambiguous', { text });
}
