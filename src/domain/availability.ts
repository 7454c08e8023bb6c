import { subtractCents, type Cents } from './cents.js';
import type { Level } from './codes.js';
import type { EconomicKind } from './economic-kind.js';
import type { Place } from './line.js';
import { allocatedCents, blockedCents, budgetCents, totalsOf, usedCents, type Sum } from './sums.js';

/** How much there is on one level, how much of it is used, and what is left (below zero: overspent). */
export interface Standing {
  readonly level: Level;
  /** Only where the level is one economic kind of a split budget. */
  readonly economicKind: EconomicKind | null;
  readonly limitCents: Cents;
  readonly usedCents: Cents;
  readonly availableCents: Cents;
}

/**
 * What stands on every level that money at `place` draws on, from the widest to the narrowest: the programme (and,
 * where its budget is split, the economic kind), the track, the area in the track or the track without an area.
 * @param sums of the year, programme and municipality of `place`
 */
export function standingsAt(sums: readonly Sum[], place: Place): Standing[] {
  const onTrack = sums.filter((sum) => sum.track === place.track);
  const inArea = onTrack.filter((sum) => sum.area === place.area);
  const ofKind = sums.filter((sum) => sum.economicKind === place.economicKind);
  return [
    ofBudget(sums, null),
    ...(isSplit(sums) ? [ofBudget(ofKind, place.economicKind)] : []),
    ofAllocation('track', onTrack),
    ofAllocation(place.area === null ? 'without-area' : 'area', inArea),
  ];
}

/** Whether the budget holds more than one economic kind: only then they are told apart. */
export function isSplit(sums: readonly Sum[]): boolean {
  const budgeted = sums.filter(
    ({ measure }) => measure === 'original' || measure === 'supplement' || measure === 'carry-in',
  );
  return new Set(budgeted.map((sum) => sum.economicKind)).size > 1;
}

function ofBudget(sums: readonly Sum[], economicKind: EconomicKind | null): Standing {
  const totals = totalsOf(sums);
  const limit = subtractCents(budgetCents(totals), blockedCents(totals));
  return standing('programme', economicKind, limit, usedCents(totals));
}

function ofAllocation(level: Level, sums: readonly Sum[]): Standing {
  const totals = totalsOf(sums);
  const limit = subtractCents(allocatedCents(totals), blockedCents(totals));
  return standing(level, null, limit, usedCents(totals));
}

function standing(level: Level, economicKind: EconomicKind | null, limit: Cents, used: Cents): Standing {
  return {
    level,
    economicKind,
    limitCents: limit,
    usedCents: used,
    availableCents: subtractCents(limit, used),
  };
}

/** The level that decides: the one with the least left; of several the narrowest. */
export function tightest(standings: readonly Standing[]): Standing | undefined {
  return standings.toReversed().toSorted((a, b) => a.availableCents - b.availableCents)[0];
}
