/** An exact rational number, always reduced, `den` above zero: equal numbers have equal parts. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const zeroFraction: Fraction = { num: 0n, den: 1n };

const written = /^(-?\d+)(?:\/(\d+))?$/;

/** `num`/`den`, reduced. A zero denominator is a RangeError, as for `divide`. */
export function fraction(num: bigint, den = 1n): Fraction {
  if (den === 0n) throw new RangeError('a fraction with denominator zero');
  const divisor = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n);
  return { num: num / divisor, den: den / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function isZero(a: Fraction): boolean {
  return a.num === 0n;
}

/** The greatest whole number not above `a`. */
export function floor(a: Fraction): bigint {
  const towardsZero = a.num / a.den;
  return a.num < 0n && a.num % a.den !== 0n ? towardsZero - 1n : towardsZero;
}

/** `84000000/13`, and `5` for whole numbers: the form in events and JSON. */
export function fractionText(a: Fraction): string {
  return a.den === 1n ? String(a.num) : `${a.num}/${a.den}`;
}

/** Reads what `fractionText` wrote. Anything else is a RangeError: people's numbers are read by `parseDecimal`. */
export function parseFraction(text: string): Fraction {
  const [, num, den = '1'] = written.exec(text) ?? [];
  if (num === undefined) throw new RangeError(`not a fraction: ${text}`);
  return fraction(BigInt(num), BigInt(den));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
