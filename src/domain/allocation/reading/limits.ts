import type { LimitOptions } from '#src/domain/allocation/plan.js';
import type { Cents } from '#src/domain/cents.js';
import { refuse } from '#src/domain/refusal.js';
import type { MapEntry, MapNode } from '#src/domain/text-tree/node.js';
import { entryOf } from '#src/domain/text-tree/reading.js';
import { amountAt, positiveAmountAt } from './values.js';

/**
 * Reads `floor`, `cap` and `round`. Refuses with `plan-floor-above-cap`, and with `plan-not-multiple` a bound that
 * rounding would miss.
 */
export function readLimits(map: MapNode): LimitOptions {
  const round = entryOf(map, 'round');
  const floor = entryOf(map, 'floor');
  const cap = entryOf(map, 'cap');
  const roundCents = round && positiveAmountAt('round', round.value);
  const floorCents = floor && boundAt(floor, 'floor', roundCents);
  const capCents = cap && boundAt(cap, 'cap', roundCents);
  if (cap && floorCents !== undefined && capCents !== undefined && floorCents > capCents) {
    refuse('plan-floor-above-cap', { ...cap.value.place, floorCents, capCents });
  }
  return {
    ...(floorCents !== undefined && { floorCents }),
    ...(capCents !== undefined && { capCents }),
    ...(roundCents !== undefined && { roundCents }),
  };
}

function boundAt(entry: MapEntry, option: 'floor' | 'cap', roundCents: Cents | undefined): Cents {
  const bound = amountAt(option, entry.value);
  if (roundCents !== undefined && bound % roundCents !== 0) {
    refuse('plan-not-multiple', { ...entry.value.place, option, cents: bound, roundCents });
  }
  return bound;
}
