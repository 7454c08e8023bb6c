import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  add,
  compare,
  divide,
  floor,
  fraction,
  fractionText,
  isZero,
  multiply,
  parseFraction,
  subtract,
} from '#src/domain/fraction.js';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([num, den]) => fraction(num, den));

describe('a fraction', () => {
  it('is reduced, its denominator above zero', () => {
    expect(fraction(6n, -4n)).toEqual({ num: -3n, den: 2n });
    expect(fraction(0n, -7n)).toEqual({ num: 0n, den: 1n });
    expect(fraction(5n)).toEqual({ num: 5n, den: 1n });
  });

  it('has no denominator zero', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => divide(fraction(1n), fraction(0n))).toThrow(RangeError);
    expect(() => parseFraction('1/0')).toThrow(RangeError);
  });

  it('is written and read back', () => {
    expect(fractionText(fraction(84000000n, 13n))).toBe('84000000/13');
    expect(fractionText(fraction(5n))).toBe('5');
    fc.assert(fc.property(anyFraction, (a) => expect(parseFraction(fractionText(a))).toEqual(a)));
  });

  it.each(['', '1,5', '1.5', '1/-2', ' 1', '1/', 'x'])('is not %j', (text) => {
    expect(() => parseFraction(text)).toThrow(RangeError);
  });
});

describe('reckoning with fractions', () => {
  it('keeps the laws of arithmetic exactly', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        if (!isZero(b)) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('compares by value', () => {
    expect(compare(fraction(1n, 3n), fraction(1n, 2n))).toBe(-1);
    expect(compare(fraction(-1n, 3n), fraction(-1n, 2n))).toBe(1);
    expect(compare(fraction(2n, 4n), fraction(1n, 2n))).toBe(0);
  });

  it('rounds down to the whole number not above', () => {
    expect([floor(fraction(7n, 2n)), floor(fraction(-7n, 2n)), floor(fraction(-4n, 2n))]).toEqual([
      3n,
      -4n,
      -2n,
    ]);
    fc.assert(
      fc.property(anyFraction, (a) => {
        const rest = subtract(a, fraction(floor(a)));
        expect(compare(rest, fraction(0n))).toBeGreaterThanOrEqual(0);
        expect(compare(rest, fraction(1n))).toBe(-1);
      }),
    );
  });
});
