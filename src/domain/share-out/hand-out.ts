import { addCents, cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import { compare, isZero } from '#src/domain/fraction.js';
import type { Share } from './claim.js';

const oneCent = cents(1);

/**
 * Gives the leftover cents, one each, to the largest remainders (Hare-Niemeyer), ties by code ascending. Shares on
 * their floor or cap and shares of weight zero do not compete. Floor and cap hold: both are whole cents, so a share
 * between them stays between them when it is rounded up.
 */
export function handOut(shares: readonly Share[], leftoverCents: number): Share[] {
  const rankByCode = new Map(
    shares
      .filter(competes)
      .toSorted(byLargestRemainder)
      .map(({ code }, at) => [code, at + 1]),
  );
  return shares.map((share) => {
    const rank = rankByCode.get(share.code) ?? null;
    const extraCent = rank !== null && rank <= leftoverCents;
    return { ...share, rank, extraCent, cents: extraCent ? addCents(share.cents, oneCent) : share.cents };
  });
}

function competes({ weight, clamped }: Share): boolean {
  return clamped === null && !isZero(weight);
}

function byLargestRemainder(a: Share, b: Share): number {
  return compare(b.remainder, a.remainder) || compareText(a.code, b.code);
}
