import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cents, type Cents } from '#src/domain/cents.js';
import {
  add,
  compare,
  divide,
  fraction,
  isZero,
  subtract,
  zeroFraction,
  type Fraction,
} from '#src/domain/fraction.js';
import type { Claim, Share } from '#src/domain/share-out/claim.js';
import { shareOut } from '#src/domain/share-out.js';

interface Bounded extends Claim {
  floor: Cents;
  cap: Cents;
}

const code = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'z'),
  minLength: 1,
  maxLength: 4,
});
const weight = fc
  .tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 1n, max: 9n }))
  .map(([num, den]) => fraction(num, den));
const positive = (claims: readonly Claim[]): boolean => claims.some((claim) => !isZero(claim.weight));

const freeClaims = fc
  .uniqueArray(fc.record({ code, weight }), { selector: (claim) => claim.code, minLength: 1, maxLength: 20 })
  .filter(positive);
const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map(cents);

const boundedClaims = fc.uniqueArray(
  fc.record({ code, weight, low: fc.nat({ max: 2000 }), room: fc.nat({ max: 2000 }) }),
  { selector: (claim) => claim.code, minLength: 1, maxLength: 12 },
);

/** Claims with bounds, and a total somewhere between what they need and what they can take. */
function solvable(unit: number): fc.Arbitrary<{ claims: Bounded[]; total: Cents }> {
  return fc.tuple(boundedClaims, fc.nat({ max: 1000 })).map(([drawn, permille]) => {
    const claims = drawn.map(({ code: name, weight: share, low, room }) => ({
      code: name,
      weight: share,
      floor: cents(low * unit),
      cap: cents((low + room) * unit),
    }));
    const least = claims.reduce((sum, { floor }) => sum + floor, 0);
    const room = claims.reduce((sum, { floor, cap, weight: w }) => sum + (isZero(w) ? 0 : cap - floor), 0);
    return { claims, total: cents(least + Math.floor((room * permille) / 1000)) };
  });
}

/** Hare-Niemeyer on whole numbers: weights over one denominator, quotients and remainders of plain division. */
function byPlainDivision(total: Cents, claims: readonly Claim[]): Map<string, number> {
  const common = claims.reduce((product, claim) => product * claim.weight.den, 1n);
  const scaled = claims.map((claim) => ({
    name: claim.code,
    product: BigInt(total) * claim.weight.num * (common / claim.weight.den),
  }));
  const divisor = claims.reduce((sum, claim) => sum + claim.weight.num * (common / claim.weight.den), 0n);
  const order = scaled.toSorted((a, b) => {
    const difference = (b.product % divisor) - (a.product % divisor);
    if (difference !== 0n) return difference > 0n ? 1 : -1;
    return a.name < b.name ? -1 : 1;
  });
  const left = total - scaled.reduce((sum, { product }) => sum + Number(product / divisor), 0);
  return new Map(
    order.map(({ name, product }, at) => [name, Number(product / divisor) + (at < left ? 1 : 0)]),
  );
}

const sumOf = (terms: readonly Fraction[]): Fraction => terms.reduce(add, zeroFraction);
const centsByCode = (shares: readonly Share[]): Map<string, number> =>
  new Map(shares.map((share) => [share.code, share.cents]));

/** Whether one λ explains all shares: none is above its floor for a larger λ than another is below its cap. */
function isExplainedByOneLevel(claims: readonly Bounded[], shares: readonly Share[]): boolean {
  const levels = claims.flatMap((claim, at) => {
    const exact = shares[at]?.exact ?? zeroFraction;
    if (isZero(claim.weight)) return [];
    const level = divide(exact, claim.weight);
    const isAboveFloor = compare(exact, fraction(BigInt(claim.floor))) > 0;
    const isBelowCap = compare(exact, fraction(BigInt(claim.cap))) < 0;
    return [{ level, isAboveFloor, isBelowCap }];
  });
  const atLeast = levels.filter(({ isAboveFloor }) => isAboveFloor).map(({ level }) => level);
  const atMost = levels.filter(({ isBelowCap }) => isBelowCap).map(({ level }) => level);
  return atLeast.every((low) => atMost.every((high) => compare(low, high) <= 0));
}

describe('sharing out any amount by any weights', () => {
  it('gives what plain division of whole numbers gives', () => {
    fc.assert(
      fc.property(amount, freeClaims, (total, claims) => {
        expect(centsByCode(shareOut(total, claims).shares)).toEqual(byPlainDivision(total, claims));
      }),
    );
  });

  it('gives the same whatever the order of the claims', () => {
    fc.assert(
      fc.property(amount, freeClaims, (total, claims) => {
        const straight = shareOut(total, claims).shares;
        const reversed = shareOut(total, claims.toReversed()).shares;
        expect(reversed.toReversed()).toEqual(straight);
      }),
    );
  });
});

describe('sharing out within any floors and caps', () => {
  it('is exact in sum, within bounds and within a cent of one common level', () => {
    fc.assert(
      fc.property(solvable(1), ({ claims, total }) => {
        const { shares, undistributed } = shareOut(total, claims);
        expect(undistributed).toBe(0);
        expect(shares.reduce((sum, share) => sum + share.cents, 0)).toBe(total);
        expect(sumOf(shares.map(({ exact }) => exact))).toEqual(fraction(BigInt(total)));
        expect(isExplainedByOneLevel(claims, shares)).toBe(true);
        for (const [at, share] of shares.entries()) {
          const distance = subtract(fraction(BigInt(share.cents)), share.exact);
          expect(compare(distance, fraction(1n))).toBe(-1);
          expect(compare(distance, fraction(-1n))).toBe(1);
          expect(share.cents).toBeGreaterThanOrEqual(claims[at]?.floor ?? NaN);
          expect(share.cents).toBeLessThanOrEqual(claims[at]?.cap ?? NaN);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same whatever the order of the claims', () => {
    fc.assert(
      fc.property(solvable(1), ({ claims, total }) => {
        const reversed = shareOut(total, claims.toReversed()).shares;
        expect(reversed.toReversed()).toEqual(shareOut(total, claims).shares);
      }),
    );
  });

  it('keeps bounds and multiples where it rounds down to a unit, and loses nothing', () => {
    fc.assert(
      fc.property(solvable(10_000), ({ claims, total }) => {
        const { shares, undistributed } = shareOut(total, claims, cents(10_000));
        expect(shares.reduce((sum, share) => sum + share.cents, 0) + undistributed).toBe(total);
        for (const [at, share] of shares.entries()) {
          expect(share.cents % 10_000).toBe(0);
          expect(share.cents).toBeGreaterThanOrEqual(claims[at]?.floor ?? NaN);
          expect(compare(fraction(BigInt(share.cents)), share.exact)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
