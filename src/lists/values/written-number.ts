import { plainMarks, readNumeral, type Digits, type NumeralReading } from '#src/domain/numeral.js';
import { takeAmountApart, type WrittenAmount } from '#src/domain/written-amount.js';
import type { NumberStyle } from './column.js';

/** A number as a text cell has it, with its sign and unit taken off. */
export interface WrittenNumber extends WrittenAmount {
  readonly reading: Exclude<NumeralReading, { kind: 'unreadable' }>;
}

/** What the way a number is written says about its column. */
export type NumberEvidence =
  | 'none'
  | 'german'
  /** A decimal point alone. */
  | 'english'
  /** `1,234.56`: a grouping comma and a decimal point. */
  | 'english-both'
  /** `1,234,567` */
  | 'several-commas'
  /** `1,234` */
  | 'comma-two-ways'
  /** `1.234` */
  | 'point-two-ways';

/** Nothing longer is a number, and searching a page of text for one would take long. */
const longest = 60;
const bare = /^-?\d[\d.,]*$/;

/** Null where the text is no number with at most a sign and a unit of money. */
export function readWrittenNumber(text: string): WrittenNumber | null {
  if (text.length > longest) return null;
  const written = bare.test(text) ? bareNumber(text) : takeAmountApart(plainMarks(text));
  if (written === null) return null;
  const reading = readNumeral(written.numeral);
  return reading.kind === 'unreadable' ? null : { ...written, reading };
}

export function evidenceOf({ numeral, reading }: WrittenNumber): NumberEvidence {
  if (reading.kind === 'two-ways') return reading.separator === ',' ? 'comma-two-ways' : 'point-two-ways';
  const { decimals } = reading.digits;
  if (decimals === '') return groupingEvidence(numeral);
  if (numeral.at(-decimals.length - 1) === ',') return 'german';
  return numeral.includes(',') ? 'english-both' : 'english';
}

/** The digits under a convention; null where it is open and the numeral reads two ways. A clear numeral is read as it is. */
export function digitsUnder(style: NumberStyle | 'open' | null, { reading }: WrittenNumber): Digits | null {
  if (reading.kind === 'clear') return reading.digits;
  if (style !== 'german' && style !== 'english') return null;
  return (style === 'german') === (reading.separator === '.') ? reading.asThousands : reading.asDecimals;
}

/** What most cells of a column are, without the search for units. */
function bareNumber(text: string): WrittenAmount {
  const isNegative = text.startsWith('-');
  return { numeral: isNegative ? text.slice(1) : text, sign: isNegative ? -1 : 1, unit: '', scale: 0 };
}

function groupingEvidence(numeral: string): NumberEvidence {
  if (numeral.includes('.')) return 'german';
  return numeral.includes(',') ? 'several-commas' : 'none';
}
