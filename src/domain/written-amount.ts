/** An amount as it is written, taken apart: digits, sign and unit. */
export interface WrittenAmount {
  /** Digits with their separators, for `readNumeral`. */
  readonly numeral: string;
  readonly sign: 1 | -1;
  /** `€`, `t€`, `mio€` and the like, empty for a bare number. */
  readonly unit: string;
  /** The power of ten of the unit: 3 for `T€`. */
  readonly scale: number;
}

const numeralWithin = /\d(?:[\d.,' ]*\d)?/;

/** `1.500,-` and `1.500,--`: no cents. */
const dashForCents = /(\d),-{1,2}(?=\D*$)/;

/** What stands around the numeral `#`: marks and unit before, marks and unit after, blanks already gone. */
const frame = /^([-+(]?)([^-+()]*)([-+(]?)#([-)]?)([^-+()]*)([-)]?)$/;

const signByMarks = new Map<string, 1 | -1>([
  ['', 1],
  ['+', 1],
  ['-', -1],
  ['()', -1],
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

/** Takes apart what `plainMarks` made of a text; null where it is no number with at most a sign and a unit of money. */
export function takeAmountApart(text: string): WrittenAmount | null {
  const written = text.replace(dashForCents, '$1');
  const numeral = numeralWithin.exec(written)?.[0];
  if (numeral === undefined) return null;
  const framed = frame.exec(written.replace(numeral, '#').replaceAll(' ', ''));
  if (framed === null) return null;
  const [, first = '', before = '', second = '', third = '', after = '', fourth = ''] = framed;
  const sign = signByMarks.get(first + second + third + fourth);
  const unit = unitOf(before + after);
  const scale = scaleByUnit.get(unit);
  return sign === undefined || scale === undefined ? null : { numeral, sign, unit, scale };
}

function unitOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/euro?/, '€')
    .replace(/(tsd|mio)\./, '$1');
}
