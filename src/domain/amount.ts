import { cents, type Cents } from './cents.js';
import { plainMarks, readNumeral, type Digits } from './numeral.js';
import { refuse } from './refusal.js';

/** An amount taken apart: `scale` is the power of ten in its unit, 3 for `T€`. */
interface WrittenAmount {
  numeral: string;
  sign: bigint;
  scale: number;
}

const numeralWithin = /\d(?:[\d.,' ]*\d)?/;

/** What stands around the numeral `#`: marks and unit before, marks and unit after, blanks already gone. */
const frame = /^([-+(]?)([^-+()]*)([-+(]?)#([-)]?)([^-+()]*)([-)]?)$/;

const signByMarks = new Map([
  ['', 1n],
  ['+', 1n],
  ['-', -1n],
  ['()', -1n],
]);

/** `EUR` and `Euro` are written `€` here, abbreviations without their point. */
const scaleByUnit = new Map([
  ['', 0],
  ['€', 0],
  ['t€', 3],
  ['tsd', 3],
  ['tsd€', 3],
  ['€tsd', 3],
  ['mio', 6],
  ['mio€', 6],
  ['€mio', 6],
]);

/**
 * One trillion euros, far above every budget: a slip of the keyboard below it can be booked, shown and reversed, since
 * some ninety such amounts add up within the safe integers.
 */
const largestCents = 100_000_000_000_000n;

/**
 * Reads an amount of money as people write it: `1.234,56 €`, `EUR 1234.56`, `1.234,56-`, `(1.234,56)`, `75 T€`,
 * `1,6 Mio. €`. `1.234` is one thousand two hundred and thirty-four euros.
 *
 * Never guesses: refuses with `amount-ambiguous`, `amount-unreadable`, `amount-finer-than-cents` or `amount-too-large`.
 */
export function parseAmount(text: string): Cents {
  const written = takeApart(plainMarks(text)) ?? refuse('amount-unreadable', { text });
  const { whole, decimals } = readDigits(written, text);
  const places = written.scale + 2;
  if (decimals.length > places) refuse('amount-finer-than-cents', { text });
  const magnitude = BigInt(whole + decimals.padEnd(places, '0'));
  if (magnitude > largestCents) refuse('amount-too-large', { text });
  return cents(Number(written.sign * magnitude));
}

/** Reads an amount above zero, as `parseAmount` does; refuses the others with `amount-not-positive`. */
export function parsePositiveAmount(text: string): Cents {
  const amount = parseAmount(text);
  return amount > 0 ? amount : refuse('amount-not-positive', { text });
}

function takeApart(text: string): WrittenAmount | null {
  const numeral = numeralWithin.exec(text)?.[0];
  if (numeral === undefined) return null;
  const framed = frame.exec(text.replace(numeral, '#').replaceAll(' ', ''));
  if (framed === null) return null;
  const [, first = '', before = '', second = '', third = '', after = '', fourth = ''] = framed;
  const sign = signByMarks.get(first + second + third + fourth);
  const scale = scaleByUnit.get(unitOf(before + after));
  return sign === undefined || scale === undefined ? null : { numeral, sign, scale };
}

function unitOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/euro?/, '€')
    .replace(/(tsd|mio)\./, '$1');
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
