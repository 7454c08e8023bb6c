import { cents, type Cents } from '#src/domain/cents.js';
import { fraction, parseFraction, zeroFraction, type Fraction } from '#src/domain/fraction.js';
import { Refusal } from '#src/domain/refusal.js';
import { scaledTotal } from './area-amounts.js';
import { fixedAreas, sharedAreas } from './area-shares.js';
import type { PlannedArea, PlannedTrack } from './events.js';
import { indicatorProduct } from './indicator-weights.js';
import type { AreaKey, FixedKey } from './plan.js';
import { parseTrackPlanText } from './plan-text.js';

/**
 * Computes a planned track anew from what is stored with it (the plan as read, the values of indicators, last year's
 * amounts) and compares every step. Refuses as `parseTrackPlanText` does where the stored plan cannot be read.
 * @returns the areas where something differs: none where the computation is right
 */
export function areasThatDiffer(planned: PlannedTrack): readonly string[] {
  const { areas } = parseTrackPlanText(planned.track, planned.plan, planned.track);
  const anew = new Map((areas ? computedAnew(areas, planned) : []).map((area) => [area.area, area]));
  return planned.areas.filter((area) => !isSame(area, anew.get(area.area))).map(({ area }) => area);
}

const steps = ['amountCents', 'weight', 'share', 'clamped', 'remainder', 'rank', 'extraCent'] as const;

function isSame(stored: PlannedArea, computed: PlannedArea | undefined): boolean {
  return computed !== undefined && steps.every((step) => stored[step] === computed[step]);
}

function computedAnew(key: AreaKey, planned: PlannedTrack): readonly PlannedArea[] {
  if (key.key === 'fixed') return fixedAreas(key);
  const weights = planned.areas.map((area) => ({ ...area, weight: weightOf(key, area) }));
  const amounts = weights.map(({ weight }) => weight);
  const totalCents = totalOf(key, planned.amountCents, amounts);
  try {
    return sharedAreas({ track: planned.track, totalCents, limits: key, weights });
  } catch (error) {
    if (error instanceof Refusal) return []; // cannot be shared out like that: all of it differs
    throw error;
  }
}

function weightOf(key: Exclude<AreaKey, FixedKey>, { area, weight, indicators }: PlannedArea): Fraction {
  switch (key.key) {
    case 'equal':
      return fraction(1n);
    case 'weights':
      return key.weights.find((stated) => stated.area === area)?.weight.value ?? zeroFraction;
    case 'indicator':
      return indicatorProduct(indicators);
    case 'previous':
      return weight === null ? zeroFraction : parseFraction(weight);
  }
}

function totalOf(key: AreaKey, trackCents: Cents, amounts: readonly Fraction[]): Cents {
  return key.key === 'previous' && key.scale ? cents(scaledTotal(amounts, key.scale)) : trackCents;
}
