import { cents, subtractCents, sumCents, zeroCents, type Cents } from './cents.js';
import { compare, floor, fraction, subtract, type Fraction } from './fraction.js';
import { requireSolvable } from './share-out/bounds.js';
import type { Claim, Share, SharedOut } from './share-out/claim.js';
import { handOut } from './share-out/hand-out.js';
import { commonLevel, shareAt } from './share-out/level.js';

const oneCent = cents(1);

/**
 * Shares `total` out by weight, within floors and caps, exactly: the shares are clamp(λ·weight, floor, cap) for the one
 * λ that makes the sum right, then whole cents by largest remainder (Hare-Niemeyer), ties by code ascending.
 *
 * With a `unit` above one cent every share is rounded down to a multiple of it, nothing is handed out afterwards, and
 * what is left is `undistributed`. The order of the claims makes no difference to what each gets.
 *
 * Refuses with `floor-above-cap`, `not-multiple-of-unit`, `floors-exceed-total`, `weights-all-zero` or
 * `caps-below-total`. Negative amounts or weights and doubled codes are a RangeError.
 */
export function shareOut(total: Cents, claims: readonly Claim[], unit: Cents = oneCent): SharedOut {
  requireSolvable(total, claims, unit);
  const level = commonLevel(fraction(BigInt(total)), claims);
  const shares = claims.map((claim) => roundedDown(claim, shareAt(level, claim), unit));
  const leftover = subtractCents(total, sumCents(shares.map((share) => share.cents)));
  return unit > oneCent
    ? { shares, undistributed: leftover }
    : { shares: handOut(shares, leftover), undistributed: zeroCents };
}

function roundedDown(claim: Claim, exact: Fraction, unit: Cents): Share {
  const units = floor(fraction(exact.num, exact.den * BigInt(unit)));
  const share = cents(Number(units) * unit);
  return {
    code: claim.code,
    weight: claim.weight,
    exact,
    cents: share,
    clamped: boundMet(claim, exact),
    remainder: subtract(exact, fraction(BigInt(share))),
    rank: null,
    extraCent: false,
  };
}

function boundMet({ floor: least, cap }: Claim, exact: Fraction): Share['clamped'] {
  if (least !== undefined && isExactly(exact, least)) return 'floor';
  if (cap !== undefined && isExactly(exact, cap)) return 'cap';
  return null;
}

function isExactly(exact: Fraction, amount: Cents): boolean {
  return compare(exact, fraction(BigInt(amount))) === 0;
}
