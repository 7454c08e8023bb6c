import type { Day } from '../day.js';
import { refuse } from '../refusal.js';
import type { Area, KindSince } from './area.js';

/** From a day on, the area is of this kind. */
export interface KindChange extends KindSince {
  readonly from: Day;
}

/**
 * The area with another kind from a day on. A change of the same day is replaced; where the kind was the same before,
 * nothing is left of it, so that a change can be taken back by stating the old kind from its day on.
 */
export function withKind(area: Area, change: KindChange): Area {
  const others = area.kinds.filter(({ from }) => from !== change.from);
  const earlier = others.filter(({ from }) => from === null || from < change.from);
  const later = others.slice(earlier.length);
  const repeats = earlier.at(-1)?.kind === change.kind;
  const [first = change, ...rest] = [...earlier, ...(repeats ? [] : [change]), ...later];
  return { ...area, kinds: [first, ...rest] };
}

/** The area with its last day, and the decision that closes it. Refuses with `period-reversed`. */
export function closedOn(
  area: Area,
  { to, decision }: { readonly to: Day; readonly decision: string },
): Area {
  if (area.from !== null && to < area.from) refuse('period-reversed', { from: area.from, to });
  return { ...area, to, closedBy: decision };
}

/** The area as if it had never been closed. */
export function reopened(area: Area): Area {
  return { ...area, to: null, closedBy: null };
}
