import { addCents, subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import type { Budget, StandingAmounts, TrackSituation } from './situation.js';

/** What can be spread: the budget as it stands, blocks taken off. Below zero where more is blocked than there is. */
export function allocatableCents({ budgetCents, blockedCents }: Budget): Cents {
  return subtractCents(budgetCents, blockedCents);
}

/** What stands on the area, or with null on the track without an area; zeros where nothing does. */
export function standingOn(track: TrackSituation, area: string | null): StandingAmounts {
  return track.amounts.find((amounts) => amounts.area === area) ?? { area, ...nothing };
}

/** The sum of one amount over all areas of the track and the track without an area. */
export function standingSum(track: TrackSituation, amount: Exclude<keyof StandingAmounts, 'area'>): Cents {
  return sumCents(track.amounts.map((amounts) => amounts[amount]));
}

/** What is planned and moved on the track as it stands. */
export function standingAllocation(track: TrackSituation): Cents {
  return addCents(standingSum(track, 'plannedCents'), standingSum(track, 'movedCents'));
}

const nothing = {
  plannedCents: zeroCents,
  movedCents: zeroCents,
  usedCents: zeroCents,
  previousYearCents: zeroCents,
  previousPlannedCents: zeroCents,
};
