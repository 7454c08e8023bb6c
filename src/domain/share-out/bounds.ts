import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { isZero } from '#src/domain/fraction.js';
import { refuse, type RefusalFacts } from '#src/domain/refusal.js';
import type { Claim } from './claim.js';

/**
 * Checks that a sharing out has a solution. Refuses with `floor-above-cap`, `not-multiple-of-unit`,
 * `floors-exceed-total`, `weights-all-zero` or `caps-below-total`.
 */
export function requireSolvable(total: Cents, claims: readonly Claim[], unit: Cents): void {
  requireSound(total, claims, unit);
  for (const claim of claims) requireFittingBounds(claim, unit);
  const floorsCents = sumCents(claims.map(floorOf));
  if (floorsCents > total) refuse('floors-exceed-total', { floorsCents, totalCents: total });
  const left = subtractCents(total, floorsCents);
  if (left > 0 && claims.every(({ weight }) => isZero(weight))) {
    refuse('weights-all-zero', { leftCents: left, totalCents: total });
  }
  const capsCents = mostThatFits(claims);
  if (capsCents !== null && capsCents < total) refuse('caps-below-total', { capsCents, totalCents: total });
}

/** The least that a claim gets; zero without a floor. */
export function floorOf({ floor }: Claim): Cents {
  return floor ?? zeroCents;
}

/** What no reader of people's words lets through, so a bug where it arrives. */
function requireSound(total: Cents, claims: readonly Claim[], unit: Cents): void {
  const amounts = [total, ...claims.flatMap(({ floor, cap }) => [floor ?? 0, cap ?? 0])];
  if (amounts.some((amount) => amount < 0)) throw new RangeError('a negative amount in a sharing out');
  if (claims.some(({ weight }) => weight.num < 0n)) throw new RangeError('a negative weight');
  if (new Set(claims.map(({ code }) => code)).size < claims.length)
    throw new RangeError('a code claims twice');
  if (unit < 1) throw new RangeError(`not a unit to round to: ${unit}`);
}

function requireFittingBounds({ code, floor, cap }: Claim, unit: Cents): void {
  if (floor !== undefined && cap !== undefined && floor > cap) {
    refuse('floor-above-cap', { code, floorCents: floor, capCents: cap });
  }
  if (floor !== undefined) requireMultiple({ code, bound: 'floor', amountCents: floor, unitCents: unit });
  if (cap !== undefined) requireMultiple({ code, bound: 'cap', amountCents: cap, unitCents: unit });
}

function requireMultiple(facts: RefusalFacts['not-multiple-of-unit']): void {
  if (facts.amountCents % facts.unitCents !== 0) refuse('not-multiple-of-unit', facts);
}

/** The sum of all caps, or null where one claim can grow without end. A claim of weight zero does not grow. */
function mostThatFits(claims: readonly Claim[]): Cents | null {
  let most = zeroCents;
  for (const claim of claims) {
    const bound = isZero(claim.weight) ? floorOf(claim) : claim.cap;
    if (bound === undefined) return null;
    most = addCents(most, bound);
  }
  return most;
}
