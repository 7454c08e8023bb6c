import type { Draft } from '../events/all.js';
import type { Line } from '../line.js';

/** How much an event speaks of, and where it stands: the lines of a posting, the amount of a budget or a planned track. */
export function amountsOf({ type, data }: Draft): readonly Line[] {
  if (type !== 'budget.set' && type !== 'allocation.planned') return 'lines' in data ? data.lines : [];
  const { year, programme, municipality, economicKind, amountCents: cents } = data;
  const track = 'track' in data ? data.track : null;
  return [{ year, programme, municipality, track, area: null, economicKind, cents }];
}
