import { allocatableCents } from '../allocation/standing.js';
import { isSplit, standingsAt, tightest } from '../availability.js';
import { subtractCents, type Cents } from '../cents.js';
import type { AmendmentKind } from '../codes.js';
import type { EconomicKind } from '../economic-kind.js';
import type { Hint } from '../hint.js';
import type { Line, Place } from '../line.js';
import { refuse } from '../refusal.js';
import { allocatedCents, allocatedToTracks, blockedCents, budgetCents, totalsOf, type Sum } from '../sums.js';

/** An amendment whose place is known. `cents` are positive, the kind gives the direction. */
export interface Amendment {
  readonly kind: AmendmentKind;
  readonly line: Line;
}

/**
 * The economic kind that an amendment means: as said, else the only one that the budget has, else the usual one.
 * Refuses `economic-kind-open` where the budget is split.
 */
export function amendedKind(
  sums: readonly Sum[],
  place: Omit<Place, 'economicKind'>,
  { said, usual }: { readonly said: EconomicKind | null; readonly usual: EconomicKind },
): EconomicKind {
  if (said !== null) return said;
  const { year, programme, municipality } = place;
  if (isSplit(sums)) refuse('economic-kind-open', { year, programme, municipality });
  return sums.find(({ measure }) => measure === 'original')?.economicKind ?? usual;
}

/**
 * Nothing is taken that is not there: a reduction or a block stays within what is not blocked yet, an unblock within
 * what is blocked in this very place, a carry-out within what is left on the level that decides; and what a reduction
 * takes from a track is not spent there. A block may go below what is allocated (that is shown, not refused). Refuses
 * `amendment-exceeds`.
 * @param sums of the line's year, programme and municipality
 */
export function amendmentFits(sums: readonly Sum[], { kind, line }: Amendment): void {
  const limits = limitsOf(sums, kind, line);
  const limitCents = limits.toSorted((a, b) => a - b)[0];
  if (limitCents === undefined || line.cents <= limitCents) return;
  refuse('amendment-exceeds', { kind, askedCents: line.cents, limitCents });
}

function limitsOf(sums: readonly Sum[], kind: AmendmentKind, line: Line): Cents[] {
  const onTrack = line.track !== null;
  switch (kind) {
    case 'reduction':
      return [unblockedBudget(sums, line), ...(onTrack ? [leftAt(sums, line, 'allocation')] : [])];
    case 'block':
      return [unblockedBudget(sums, line), ...(onTrack ? [unblockedAllocation(sums, line)] : [])];
    case 'unblock':
      return [blockedAt(sums, line)];
    case 'carry-out':
      return [leftAt(sums, line, 'budget'), ...(onTrack ? [leftAt(sums, line, 'allocation')] : [])];
    case 'supplement':
    case 'carry-in':
      return [];
  }
}

/** What the budget of the line's economic kind holds, blocks taken off. */
function unblockedBudget(sums: readonly Sum[], { economicKind }: Line): Cents {
  const totals = totalsOf(sums.filter((sum) => sum.economicKind === economicKind));
  return subtractCents(budgetCents(totals), blockedCents(totals));
}

/** What is allocated to the line's track, or to its area in it, blocks taken off. */
function unblockedAllocation(sums: readonly Sum[], { track, area }: Line): Cents {
  const here = sums.filter((sum) => sum.track === track && (area === null || sum.area === area));
  const totals = totalsOf(here);
  return subtractCents(allocatedCents(totals), blockedCents(totals));
}

/** What is left on the levels of the budget, or on those below it. */
function leftAt(sums: readonly Sum[], line: Line, levels: 'budget' | 'allocation'): Cents {
  const standings = standingsAt(sums, line).filter(
    ({ level }) => (level === 'programme') === (levels === 'budget'),
  );
  return tightest(standings)?.availableCents ?? line.cents;
}

/** What is blocked in this very place, and not unblocked again. */
export function blockedAt(sums: readonly Sum[], place: Place): Cents {
  return blockedCents(totalsOf(sums.filter((sum) => isSamePlace(sum, place))));
}

function isSamePlace(sum: Sum, { track, area, economicKind }: Place): boolean {
  return sum.track === track && sum.area === area && sum.economicKind === economicKind;
}

/** What to say where more is allocated than the budget holds; `sums` as they stand after the booking. */
export function overAllocationHints(
  sums: readonly Sum[],
  place: Pick<Place, 'year' | 'programme' | 'municipality'>,
): Hint[] {
  const totals = totalsOf(sums);
  const { year, programme, municipality } = place;
  const facts = {
    year,
    programme,
    municipality,
    budgetCents: budgetCents(totals),
    blockedCents: blockedCents(totals),
    allocatedCents: allocatedToTracks(sums),
  };
  const over = facts.allocatedCents > allocatableCents(facts);
  return over ? [{ code: 'more-allocated-than-budget', facts }] : [];
}
