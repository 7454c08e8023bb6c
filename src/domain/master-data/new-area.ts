import type { AreaKind } from '../codes.js';
import type { Day } from '../day.js';
import type { Draft } from '../events/all.js';
import type { Named } from '../find-by-name.js';
import { refuse } from '../refusal.js';
import type { Area } from './area.js';
import { newNames, type GivenNames } from './naming.js';
import type { TakenNames } from './taken-names.js';

/** What a new area is. */
export interface NewAreaFacts extends GivenNames {
  /** The code of its municipality. */
  readonly municipality: string;
  readonly kind: AreaKind;
  /** The days on which it is valid, both included; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** What opened it. */
  readonly decision: string | null;
}

/**
 * A new area, and the statements of its alias names. Refuses as `newNames` does, and with `period-reversed`.
 * @param others all areas that there are
 */
export function newArea(
  { municipality, kind, from, to, decision, ...given }: NewAreaFacts,
  others: readonly Named[] | TakenNames,
): { readonly area: Area; readonly drafts: readonly Draft[] } {
  const { code, name, aliasNames, drafts } = newNames('area', given, others);
  if (from !== null && to !== null && to < from) refuse('period-reversed', { from, to });
  const area: Area = {
    code,
    name,
    aliasNames,
    municipality,
    kinds: [{ kind, from, decision }],
    from,
    to,
    openedBy: decision,
    closedBy: null,
  };
  return { area, drafts };
}
