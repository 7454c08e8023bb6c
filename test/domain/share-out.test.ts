import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { fraction, fractionText } from '#src/domain/fraction.js';
import type { Claim, Share } from '#src/domain/share-out/claim.js';
import { shareOut } from '#src/domain/share-out.js';

type Bounds = { floor?: number; cap?: number };

/** A claim with bounds in whole euros. */
function claim(code: string, weight: number, { floor, cap }: Bounds = {}): Claim {
  return {
    code,
    weight: fraction(BigInt(weight)),
    ...(floor === undefined ? {} : { floor: cents(floor * 100) }),
    ...(cap === undefined ? {} : { cap: cents(cap * 100) }),
  };
}

const euros = (amount: number) => cents(Math.round(amount * 100));
const equalClaims = (codes: string): Claim[] => Array.from(codes, (code) => claim(code, 1));
const centsOf = (shares: readonly Share[]): number[] => shares.map((share) => share.cents);

const refusal = (code: string, facts: object) => expect.objectContaining({ code, facts });

describe('sharing out by largest remainder', () => {
  it('gives 100.00 to three equal claims as 33.34, 33.33 and 33.33', () => {
    const { shares, undistributed } = shareOut(euros(100), equalClaims('abc'));
    expect(centsOf(shares)).toEqual([3334, 3333, 3333]);
    expect(undistributed).toBe(0);
  });

  it('gives 1,600,000.00 to seventeen: twelve times 94,117.65 and five times 94,117.64', () => {
    const { shares } = shareOut(euros(1_600_000), equalClaims('abcdefghijklmnopq'));
    expect(centsOf(shares)).toEqual([...Array<number>(12).fill(9411765), ...Array<number>(5).fill(9411764)]);
  });

  it('gives a single cent among seventeen to the first code', () => {
    const { shares } = shareOut(cents(1), equalClaims('qponmlkjihgfedcba'));
    expect(shares.filter((share) => share.cents > 0).map((share) => share.code)).toEqual(['a']);
  });

  it('shows for each claim how it came to its cents', () => {
    const { shares } = shareOut(euros(840_000), [...equalClaims('bcdefghijklm'), claim('a', 1)]);
    expect(shares[0]).toEqual({
      code: 'b',
      weight: fraction(1n),
      exact: fraction(84000000n, 13n),
      cents: 6461539,
      clamped: null,
      remainder: fraction(6n, 13n),
      rank: 2,
      extraCent: true,
    });
    expect(shares.filter((share) => share.extraCent).map((share) => share.code)).toEqual([
      'b',
      'c',
      'd',
      'e',
      'f',
      'a',
    ]);
  });

  it('prefers the larger remainder to the earlier code', () => {
    const { shares } = shareOut(cents(10), [claim('a', 1), claim('b', 2), claim('c', 4)]);
    expect(shares.map(({ remainder }) => fractionText(remainder))).toEqual(['3/7', '6/7', '5/7']);
    expect(shares.map(({ rank }) => rank)).toEqual([3, 1, 2]);
    expect(centsOf(shares)).toEqual([1, 3, 6]);
  });

  it('gives nothing for weight zero, and zeros of nothing', () => {
    expect(centsOf(shareOut(euros(1), [claim('a', 0), claim('b', 3)]).shares)).toEqual([0, 100]);
    expect(centsOf(shareOut(euros(0), equalClaims('ab')).shares)).toEqual([0, 0]);
    expect(centsOf(shareOut(euros(0), [claim('a', 0)]).shares)).toEqual([0]);
    expect(shareOut(euros(0), [])).toEqual({ shares: [], undistributed: 0 });
  });
});

describe('floors and caps', () => {
  it('share 100 by 4, 6 and 90 with floor 5 and cap 50 as 20, 30 and 50', () => {
    const claims = [4, 6, 90].map((weight) => claim(`w${weight}`, weight, { floor: 5, cap: 50 }));
    const { shares } = shareOut(euros(100), claims);
    expect(centsOf(shares)).toEqual([2000, 3000, 5000]);
    expect(shares.map(({ clamped }) => clamped)).toEqual([null, null, 'cap']);
  });

  it('lift some to the floor at the cost of the others, in proportion', () => {
    const { shares } = shareOut(euros(100), [claim('a', 1, { floor: 10 }), claim('b', 33), claim('c', 66)]);
    expect(centsOf(shares)).toEqual([1000, 3000, 6000]);
    expect(shares.map(({ clamped }) => clamped)).toEqual(['floor', null, null]);
  });

  it('keep what lies on them out of the competition for leftover cents', () => {
    const { shares } = shareOut(euros(100), [
      claim('a', 9, { cap: 20 }),
      claim('b', 1),
      claim('c', 1),
      claim('d', 1),
    ]);
    expect(centsOf(shares)).toEqual([2000, 2667, 2667, 2666]);
    expect(shares.map(({ rank }) => rank)).toEqual([null, 1, 2, 3]);
  });

  it('hold where they leave no choice', () => {
    const claims = [claim('a', 1, { floor: 10, cap: 10 }), claim('b', 5, { floor: 20, cap: 90 })];
    expect(centsOf(shareOut(euros(30), claims).shares)).toEqual([1000, 2000]);
    expect(centsOf(shareOut(euros(100), claims).shares)).toEqual([1000, 9000]);
  });

  it('give a claim of weight zero its floor', () => {
    const { shares } = shareOut(euros(100), [claim('a', 0, { floor: 10 }), claim('b', 7)]);
    expect(centsOf(shares)).toEqual([1000, 9000]);
  });

  it('let an amount of one cent be shared below a cap of zero', () => {
    const { shares } = shareOut(cents(1), [claim('a', 5, { cap: 0 }), claim('b', 1)]);
    expect(centsOf(shares)).toEqual([0, 1]);
  });
});

describe('a unit above one cent', () => {
  it('rounds every share down to it and hands nothing out', () => {
    const { shares, undistributed } = shareOut(euros(1000), equalClaims('abc'), euros(100));
    expect(centsOf(shares)).toEqual([30000, 30000, 30000]);
    expect(undistributed).toBe(10000);
    expect(shares.map(({ rank, extraCent }) => ({ rank, extraCent }))).toEqual(
      shares.map(() => ({ rank: null, extraCent: false })),
    );
    expect(shares.map(({ remainder }) => fractionText(remainder))).toEqual(Array(3).fill('10000/3'));
  });

  it('leaves what does not fill one undistributed', () => {
    const { shares, undistributed } = shareOut(cents(12345), [claim('a', 1)], euros(100));
    expect(centsOf(shares)).toEqual([10000]);
    expect(undistributed).toBe(2345);
  });
});

describe('what cannot be shared out', () => {
  it('is less than the floors', () => {
    const claims = [claim('a', 1, { floor: 60 }), claim('b', 1, { floor: 50 })];
    expect(() => shareOut(euros(100), claims)).toThrow(
      refusal('floors-exceed-total', { floorsCents: 11000, totalCents: 10000 }),
    );
  });

  it('is more than the caps', () => {
    const claims = [
      claim('a', 1, { cap: 40 }),
      claim('b', 1, { cap: 50 }),
      claim('c', 0, { floor: 5, cap: 30 }),
    ];
    expect(() => shareOut(euros(100), claims)).toThrow(
      refusal('caps-below-total', { capsCents: 9500, totalCents: 10000 }),
    );
  });

  it('is money that nobody can claim', () => {
    expect(() => shareOut(euros(100), [claim('a', 0, { floor: 10 }), claim('b', 0)])).toThrow(
      refusal('weights-all-zero', { leftCents: 9000, totalCents: 10000 }),
    );
    expect(() => shareOut(cents(1), [])).toThrow(
      refusal('weights-all-zero', { leftCents: 1, totalCents: 1 }),
    );
  });

  it('has a floor above its cap', () => {
    expect(() => shareOut(euros(100), [claim('a', 1, { floor: 20, cap: 10 })])).toThrow(
      refusal('floor-above-cap', { code: 'a', floorCents: 2000, capCents: 1000 }),
    );
  });

  it.each([
    [{ floor: 50 }, 'floor', 5000],
    [{ floor: 100, cap: 250 }, 'cap', 25000],
  ] as const)('has bounds %j between the multiples of its unit', (bounds, bound, amountCents) => {
    expect(() => shareOut(euros(1000), [claim('a', 1, bounds)], euros(100))).toThrow(
      refusal('not-multiple-of-unit', { code: 'a', bound, amountCents, unitCents: 10000 }),
    );
  });

  it('is nonsense that only a bug can ask for', () => {
    expect(() => shareOut(cents(-1), equalClaims('a'))).toThrow(RangeError);
    expect(() => shareOut(euros(1), [claim('a', -1)])).toThrow(RangeError);
    expect(() => shareOut(euros(1), [claim('a', 1, { floor: -1 })])).toThrow(RangeError);
    expect(() => shareOut(euros(1), equalClaims('aa'))).toThrow(RangeError);
    expect(() => shareOut(euros(1), equalClaims('a'), cents(0))).toThrow(RangeError);
  });
});
