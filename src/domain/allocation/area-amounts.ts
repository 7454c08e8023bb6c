import { cents, type Cents } from '#src/domain/cents.js';
import { add, floor, fraction, isZero, multiply, zeroFraction, type Fraction } from '#src/domain/fraction.js';
import { refuse } from '#src/domain/refusal.js';
import { fixedAreas, sharedAreas, undistributedCents, type AreaWeight } from './area-shares.js';
import { drawCircle, type Circle } from './circle.js';
import type { PlannedArea } from './events.js';
import type { AllocationHint } from './hints.js';
import { indicatorWeights } from './indicator-weights.js';
import type { AreaKey, Decimal, FixedKey, IndicatorKey, PreviousKey, WeightsKey } from './plan.js';
import type { Situation, TrackSituation } from './situation.js';
import { standingOn } from './standing.js';

/** What the areas of a track are computed from. */
export interface AreaGround {
  readonly year: number;
  readonly municipality: string;
  readonly situation: Situation;
  readonly track: TrackSituation;
  /** What the plan gives the track. */
  readonly trackCents: Cents;
}

export interface AreaAmounts {
  /** In the order of codes. */
  readonly areas: readonly PlannedArea[];
  readonly undistributedCents: Cents;
  readonly hints: readonly AllocationHint[];
}

/**
 * Spreads what a track gets over areas. Without a key all of it stays on the track. Refuses as `drawCircle`,
 * `indicatorWeights`, `sharedAreas` and `undistributedCents` do, with `nothing-planned-before`, and with
 * `amount-too-large` where a scale leads beyond what is exact.
 */
export function areaAmounts(key: AreaKey | undefined, ground: AreaGround): AreaAmounts {
  const { track, trackCents, situation } = ground;
  if (!key) return { areas: [], undistributedCents: trackCents, hints: [] };
  const circle = drawCircle(key, track, { ...ground, ...situation });
  const areas = key.key === 'fixed' ? fixedAreas(key) : weighedAreas(key, circle, ground);
  return {
    areas,
    undistributedCents: undistributedCents(track.track, trackCents, areas),
    hints: circle.hints,
  };
}

function weighedAreas(
  key: Exclude<AreaKey, FixedKey>,
  { areas }: Circle,
  ground: AreaGround,
): readonly PlannedArea[] {
  const weights = weightsOf(key, areas, ground);
  return sharedAreas({
    track: ground.track.track,
    totalCents: key.key === 'previous' ? previousTotal(key, weights, ground) : ground.trackCents,
    limits: key,
    weights,
  });
}

function weightsOf(
  key: Exclude<AreaKey, FixedKey>,
  areas: readonly string[],
  ground: AreaGround,
): readonly AreaWeight[] {
  switch (key.key) {
    case 'equal':
      return areas.map((area) => ({ area, weight: fraction(1n), indicators: [] }));
    case 'weights':
      return statedWeights(key);
    case 'indicator':
      return indicatedWeights(key, areas, ground);
    case 'previous':
      return previousWeights(areas, ground);
  }
}

function statedWeights({ weights }: WeightsKey): readonly AreaWeight[] {
  return weights.map(({ area, weight }) => ({ area, weight: weight.value, indicators: [] }));
}

function indicatedWeights(
  { indicators }: IndicatorKey,
  areas: readonly string[],
  { track, year, situation }: AreaGround,
): readonly AreaWeight[] {
  const question = { track: track.track, year, areas, indicators };
  return indicatorWeights(question, situation.indicators);
}

function previousWeights(areas: readonly string[], { track, year }: AreaGround): readonly AreaWeight[] {
  const weights = areas.map((area) => {
    const { previousPlannedCents } = standingOn(track, area);
    return { area, weight: fraction(BigInt(previousPlannedCents)), indicators: [] };
  });
  const isNothing = weights.every(({ weight }) => isZero(weight));
  return isNothing ? refuse('nothing-planned-before', { track: track.track, year: year - 1 }) : weights;
}

/**
 * The track's amount, or with `scale` last year's sum times the factor, in whole cents. Refuses with
 * `areas-above-track` where that is more than the track gets.
 */
function previousTotal(
  { scale }: PreviousKey,
  weights: readonly AreaWeight[],
  { track, trackCents }: AreaGround,
): Cents {
  if (!scale) return trackCents;
  const scaled = scaledTotal(
    weights.map(({ weight }) => weight),
    scale,
  );
  if (!Number.isSafeInteger(scaled)) return refuse('amount-too-large', { text: scale.text });
  const areasCents = cents(scaled);
  if (areasCents <= trackCents) return areasCents;
  return refuse('areas-above-track', { track: track.track, areasCents, trackCents });
}

/** The sum of last year's amounts times the factor, in whole cents; it can be beyond what is exact. */
export function scaledTotal(amounts: readonly Fraction[], scale: Decimal): number {
  return Number(floor(multiply(amounts.reduce(add, zeroFraction), scale.value)));
}
