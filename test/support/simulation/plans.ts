import type { PlanSource } from '#src/app/allocation/plan-source.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { cents } from '#src/domain/cents.js';

/** What the two tracks get: the first spreads it over its areas, the second keeps it. */
export interface SmallPlan {
  readonly tracksEuros: readonly [number, number];
}

/** A plan for 2027, as if it had been read from a file. */
export function plan({ tracksEuros: [spread, kept] }: SmallPlan): PlanSource {
  const read: Plan = {
    year: 2027,
    programme: 'llq',
    municipality: 'bremen',
    tracks: [
      { track: 'aeltere-menschen', amount: { kind: 'amount', cents: cents(kept * 100) } },
      {
        track: 'quartierszentren',
        amount: { kind: 'amount', cents: cents(spread * 100) },
        areas: { key: 'equal' },
      },
    ],
  };
  return () => Promise.resolve(read);
}
