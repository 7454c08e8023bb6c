/** The digits of a number as written, without its sign, unit and separators. */
export interface Digits {
  whole: string;
  decimals: string;
}

/**
 * How a numeral reads. `two-ways` is one point or comma before exactly three digits, such as `1.234`:
 * thousands to one reader, decimals to another. Who asks decides, or refuses.
 */
export type NumeralReading =
  | { kind: 'clear'; digits: Digits }
  | { kind: 'two-ways'; separator: string; asThousands: Digits; asDecimals: Digits }
  | { kind: 'unreadable' };

const plain = /^\d+$/;
const eitherWay = /^[1-9]\d{0,2}([.,])\d{3}$/;
const grouped = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const withDecimals = /^(.+)([.,])(\d+)$/;

/** One spelling for every blank, apostrophe and minus sign that keyboards and spreadsheets put into numbers. */
export function plainMarks(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

/**
 * Reads digits with point or comma as decimal sign, and point, comma, blank or apostrophe between groups of three.
 * Expects `plainMarks` and no sign.
 */
export function readNumeral(numeral: string): NumeralReading {
  if (plain.test(numeral)) return clear(numeral, '');
  const separator = eitherWay.exec(numeral)?.[1];
  if (separator !== undefined) return twoWays(numeral, separator);
  if (grouped.test(numeral)) return clear(numeral, '');
  return readDecimals(numeral);
}

function readDecimals(numeral: string): NumeralReading {
  const [, whole = '', sign, decimals = ''] = withDecimals.exec(numeral) ?? [];
  const group = grouped.exec(whole);
  const readable = plain.test(whole) || (group !== null && group[1] !== sign);
  return readable ? clear(whole, decimals) : { kind: 'unreadable' };
}

function twoWays(numeral: string, separator: string): NumeralReading {
  const [whole = '', decimals = ''] = numeral.split(separator);
  return { kind: 'two-ways', separator, asThousands: digits(numeral, ''), asDecimals: { whole, decimals } };
}

function clear(whole: string, decimals: string): NumeralReading {
  return { kind: 'clear', digits: digits(whole, decimals) };
}

function digits(whole: string, decimals: string): Digits {
  return { whole: whole.replace(/\D/g, ''), decimals };
}
