import {
  add,
  compare,
  divide,
  fraction,
  isZero,
  multiply,
  subtract,
  zeroFraction,
  type Fraction,
} from '#src/domain/fraction.js';
import { floorOf } from './bounds.js';
import type { Claim } from './claim.js';

/**
 * The λ at which the shares clamp(λ·weight, floor, cap) add up to `total` cents, exactly; the smallest where floors and
 * caps leave a choice. Expects what `requireSolvable` lets through.
 *
 * The sum of the shares grows with λ along straight lines that break where a share leaves its floor or meets its cap.
 * So λ lies on the line that begins at the last break whose sum is not above the total.
 */
export function commonLevel(total: Fraction, claims: readonly Claim[]): Fraction {
  const start =
    breaksOf(claims).findLast((level) => compare(sumAt(level, claims), total) <= 0) ?? zeroFraction;
  const missing = subtract(total, sumAt(start, claims));
  if (isZero(missing)) return start;
  const slope = sumOf(claims.filter((claim) => growsFrom(start, claim)).map(({ weight }) => weight));
  return add(start, divide(missing, slope));
}

/** The exact share of the claim at this level, in cents. */
export function shareAt(level: Fraction, claim: Claim): Fraction {
  const asked = multiply(level, claim.weight);
  const floor = fraction(BigInt(floorOf(claim)));
  if (compare(asked, floor) < 0) return floor;
  if (claim.cap === undefined) return asked;
  const cap = fraction(BigInt(claim.cap));
  return compare(asked, cap) > 0 ? cap : asked;
}

/** The levels where a share leaves its floor or meets its cap, ascending. */
function breaksOf(claims: readonly Claim[]): Fraction[] {
  return claims
    .filter(({ weight }) => !isZero(weight))
    .flatMap((claim) => [floorLevel(claim), capLevel(claim)])
    .filter((level) => level !== null)
    .toSorted(compare);
}

function growsFrom(level: Fraction, claim: Claim): boolean {
  if (isZero(claim.weight) || compare(floorLevel(claim), level) > 0) return false;
  const cap = capLevel(claim);
  return cap === null || compare(level, cap) < 0;
}

function floorLevel(claim: Claim): Fraction {
  return divide(fraction(BigInt(floorOf(claim))), claim.weight);
}

function capLevel({ cap, weight }: Claim): Fraction | null {
  return cap === undefined ? null : divide(fraction(BigInt(cap)), weight);
}

function sumAt(level: Fraction, claims: readonly Claim[]): Fraction {
  return sumOf(claims.map((claim) => shareAt(level, claim)));
}

function sumOf(terms: readonly Fraction[]): Fraction {
  return terms.reduce(add, zeroFraction);
}
