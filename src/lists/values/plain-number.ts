import { largestCents } from '#src/domain/amount.js';
import type { NumberEvidence } from './written-number.js';

/** A number that reads one way only. */
export interface PlainNumber {
  readonly cents: number;
  readonly evidence: NumberEvidence;
}

/** Digits as one whole number, and where separators stand between them. Characters are their codes, 0 for none. */
interface Scanned {
  readonly value: number;
  readonly startsWithZero: boolean;
  /** Digits before the first separator, and after the last. */
  readonly firstRun: number;
  readonly lastRun: number;
  readonly separator: number;
  /** How often the first separator came. */
  readonly count: number;
  /** The other separator, after groups of three. */
  readonly decimalSign: number;
}

const comma = 44;
const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

const longest = 18;
const euroSign = /[ \u00A0\u202F]?€$/;

/**
 * Reads what nearly all figures of a list are: digits with or without groups and at most two decimals, with at most a
 * minus before and a euro sign after them. Comes to the same as `readWrittenNumber` in a fraction of its time, since a
 * list has a million figures; null for everything else, however readable.
 */
export function readPlainNumber(text: string): PlainNumber | null {
  if (text.length > longest) return null;
  const figure = text.endsWith('€') ? text.replace(euroSign, '') : text;
  const isNegative = figure.charCodeAt(0) === minus;
  const scanned = scan(figure, isNegative ? 1 : 0);
  const found = scanned === null ? null : judge(scanned);
  if (found === null || found.cents > largestCents) return null;
  return isNegative ? { ...found, cents: -found.cents } : found;
}

function scan(figure: string, start: number): Scanned | null {
  let value = 0;
  let lastRun = 0;
  let firstRun = 0;
  let separator = 0;
  let count = 0;
  let decimalSign = 0;
  for (let at = start; at < figure.length; at += 1) {
    const character = figure.charCodeAt(at);
    if (character >= zero && character <= nine) {
      value = value * 10 + character - zero;
      lastRun += 1;
      continue;
    }
    if ((character !== comma && character !== point) || lastRun === 0 || decimalSign !== 0) return null;
    if (separator === 0) {
      separator = character;
      firstRun = lastRun;
    } else if (lastRun !== 3) return null;
    if (character === separator) count += 1;
    else decimalSign = character;
    lastRun = 0;
  }
  if (lastRun === 0) return null;
  const startsWithZero = figure.charCodeAt(start) === zero;
  return { value, startsWithZero, firstRun, lastRun, separator, count, decimalSign };
}

function judge(scanned: Scanned): PlainNumber | null {
  const { value, lastRun, separator, count, decimalSign } = scanned;
  if (separator === 0) return { cents: value * 100, evidence: 'none' };
  const inCents = lastRun === 1 ? value * 10 : value;
  if (count === 1 && decimalSign === 0) {
    return lastRun > 2 ? null : { cents: inCents, evidence: separator === comma ? 'german' : 'english' };
  }
  if (scanned.startsWithZero || scanned.firstRun > 3) return null;
  if (decimalSign !== 0) {
    return lastRun > 2
      ? null
      : { cents: inCents, evidence: decimalSign === comma ? 'german' : 'english-both' };
  }
  return lastRun === 3
    ? { cents: value * 100, evidence: separator === point ? 'german' : 'several-commas' }
    : null;
}
