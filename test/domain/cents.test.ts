import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addCents, cents, negateCents, subtractCents, sumCents, zeroCents } from '#src/domain/cents.js';

const largest = Number.MAX_SAFE_INTEGER;

describe('cents', () => {
  it('are whole numbers within the safe integers', () => {
    expect(cents(-1)).toBe(-1);
    expect(cents(largest)).toBe(largest);
    for (const wrong of [0.5, NaN, Infinity, largest + 1]) expect(() => cents(wrong)).toThrow(RangeError);
  });

  it('know no minus zero', () => {
    expect(cents(-0)).toBe(0);
    expect(negateCents(zeroCents)).toBe(0);
  });

  it('throw rather than lose a cent at the end of the safe integers', () => {
    expect(() => addCents(cents(largest), cents(1))).toThrow(RangeError);
    expect(() => subtractCents(cents(-largest), cents(1))).toThrow(RangeError);
    expect(() => sumCents([cents(largest), cents(largest)])).toThrow(RangeError);
  });

  it('add up exactly', () => {
    const amount = fc.maxSafeInteger().map((n) => cents(Math.trunc(n / 1000)));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 100 }), (amounts) => {
        const exact = amounts.reduce((sum, next) => sum + BigInt(next), 0n);
        expect(BigInt(sumCents(amounts))).toBe(exact);
      }),
    );
    expect(sumCents([])).toBe(0);
  });
});
