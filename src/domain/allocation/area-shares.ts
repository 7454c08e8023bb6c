import { cents, subtractCents, sumCents, type Cents } from '#src/domain/cents.js';
import { fraction, fractionText, type Fraction } from '#src/domain/fraction.js';
import { Refusal, refuse } from '#src/domain/refusal.js';
import type { ShareOutRefusal } from '#src/domain/refusals/allocation.js';
import { shareOut } from '#src/domain/share-out.js';
import type { Claim, Share } from '#src/domain/share-out/claim.js';
import type { IndicatorUsed, PlannedArea } from './events.js';
import type { FixedKey, LimitOptions } from './plan.js';

/** A sum to be shared out among areas, and what each of them weighs. */
export interface Sharing {
  readonly track: string;
  /** What the areas get together: the track's amount, or less. */
  readonly totalCents: Cents;
  readonly limits: LimitOptions;
  readonly weights: readonly AreaWeight[];
}

export interface AreaWeight {
  readonly area: string;
  readonly weight: Fraction;
  readonly indicators: readonly IndicatorUsed[];
}

/** Shares out by weight within floor and cap. Refuses with `areas-not-shareable`. */
export function sharedAreas({ track, totalCents, limits, weights }: Sharing): readonly PlannedArea[] {
  const claims = weights.map((weight) => claimOf(weight, limits));
  const { shares } = sharedOrRefused(track, () =>
    shareOut(totalCents, claims, limits.roundCents ?? cents(1)),
  );
  const indicatorsOf = new Map(weights.map(({ area, indicators }) => [area, indicators]));
  return shares.map((share) => plannedArea(share, indicatorsOf.get(share.code) ?? []));
}

/** The amounts as they stand in the plan: they are their own exact shares, and have no weight. */
export function fixedAreas({ amounts }: FixedKey): readonly PlannedArea[] {
  return amounts.map((amount) => ({
    area: amount.area,
    amountCents: amount.cents,
    weight: null,
    share: fractionText(fraction(BigInt(amount.cents))),
    clamped: null,
    remainder: null,
    rank: null,
    extraCent: false,
    indicators: [],
  }));
}

/** What the areas leave of the track's amount. Refuses with `areas-above-track`. */
export function undistributedCents(
  track: string,
  trackCents: Cents,
  areas: readonly { readonly amountCents: Cents }[],
): Cents {
  const areasCents = sumCents(areas.map(({ amountCents }) => amountCents));
  if (areasCents > trackCents) refuse('areas-above-track', { track, areasCents, trackCents });
  return subtractCents(trackCents, areasCents);
}

function claimOf({ area, weight }: AreaWeight, { floorCents, capCents }: LimitOptions): Claim {
  return {
    code: area,
    weight,
    ...(floorCents !== undefined && { floor: floorCents }),
    ...(capCents !== undefined && { cap: capCents }),
  };
}

function sharedOrRefused<T>(track: string, share: () => T): T {
  try {
    return share();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Sharing out refuses with nothing else; code and facts come from one refusal.
    const inner = { code: error.code, facts: error.facts } as ShareOutRefusal;
    return refuse('areas-not-shareable', { track, inner });
  }
}

function plannedArea(share: Share, indicators: readonly IndicatorUsed[]): PlannedArea {
  return {
    area: share.code,
    amountCents: share.cents,
    weight: fractionText(share.weight),
    share: fractionText(share.exact),
    clamped: share.clamped,
    remainder: fractionText(share.remainder),
    rank: share.rank,
    extraCent: share.extraCent,
    indicators,
  };
}
