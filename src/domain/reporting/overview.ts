import { addCents, subtractCents, sumCents, type Cents } from '../cents.js';
import { groupBy } from '../group-by.js';
import { statusOf, type Amounts, type ProgrammeStatus, type TrackStatus } from '../status/status.js';
import { movedCents, totalsOf, type Sum, type Totals } from '../sums.js';

/** A budget as it was adopted, and what has changed it since. All but `changeCents` are what was booked, without a sign. */
export interface BudgetParts {
  readonly originalCents: Cents;
  readonly supplementCents: Cents;
  readonly reductionCents: Cents;
  readonly carriedInCents: Cents;
  readonly carriedOutCents: Cents;
  /** All changes together: below zero where the budget was lowered. */
  readonly changeCents: Cents;
  readonly budgetCents: Cents;
}

/** What is allocated: by a plan, and by moves and amendments on top of it. */
export interface AllocationParts {
  readonly plannedCents: Cents;
  readonly movedCents: Cents;
}

/** How much of what may be spent is spent: 0.5 is half of it; null where there is nothing to spend. */
export interface Used {
  readonly used: number | null;
}

export interface PotOverview extends Amounts, BudgetParts, Used {
  readonly programme: string;
  readonly municipality: string;
}

export interface MunicipalityOverview extends Amounts, Used {
  readonly municipality: string;
  readonly budgetCents: Cents;
}

export interface TrackOverview extends Amounts, AllocationParts, Used {
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
}

/** What stands on one area in one track; without an area it is the money of the track for the municipality as a whole. */
export interface PlaceOverview extends TrackOverview {
  readonly area: string | null;
}

export interface AreaOverview extends Amounts, Used {
  readonly municipality: string;
  readonly area: string | null;
}

/** A year's money from every side; each list is the same money, in the order of codes. */
export interface Overview {
  readonly programmes: readonly PotOverview[];
  readonly municipalities: readonly MunicipalityOverview[];
  readonly tracks: readonly TrackOverview[];
  /** Over all programmes and tracks. */
  readonly areas: readonly AreaOverview[];
  readonly places: readonly PlaceOverview[];
}

/** The overview of one year's sums. Its figures are those of `statusOf`, or sums of them. */
export function overviewOf(sums: readonly Sum[]): Overview {
  const pots = statusOf(sums);
  const places = pots.flatMap((pot) => pot.tracks.flatMap((track) => placesOf(pot, track, sums)));
  return {
    programmes: pots.map((pot) => potOverview(pot, sums)),
    municipalities: [...groupBy(pots, ({ municipality }) => municipality)].map(([municipality, inIt]) => ({
      municipality,
      budgetCents: sumCents(inIt.map(({ budgetCents }) => budgetCents)),
      ...together(inIt),
    })),
    tracks: pots.flatMap((pot) => pot.tracks.map((track) => trackOverview(pot, track, sums))),
    areas: areasOf(places),
    places,
  };
}

function potOverview(pot: ProgrammeStatus, sums: readonly Sum[]): PotOverview {
  const { tracks: _tracks, economicKinds: _kinds, ...amounts } = pot;
  const { programme, municipality, budgetCents } = pot;
  const totals = totalsAt(sums, { programme, municipality });
  return {
    ...amounts,
    ...withUse(pot),
    originalCents: totals.original,
    supplementCents: totals.supplement,
    reductionCents: totals.reduction,
    carriedInCents: totals['carry-in'],
    carriedOutCents: totals['carry-out'],
    changeCents: subtractCents(budgetCents, totals.original),
  };
}

function trackOverview(pot: ProgrammeStatus, status: TrackStatus, sums: readonly Sum[]): TrackOverview {
  const { areas: _areas, ...amounts } = status;
  const { programme, municipality } = pot;
  const parts = allocationParts(totalsAt(sums, { programme, municipality, track: status.track }));
  return { programme, municipality, ...amounts, ...parts, ...withUse(status) };
}

function placesOf(
  pot: ProgrammeStatus,
  { track, areas }: TrackStatus,
  sums: readonly Sum[],
): PlaceOverview[] {
  const { programme, municipality } = pot;
  return areas.map((status) => {
    const { area } = status;
    const parts = allocationParts(totalsAt(sums, { programme, municipality, track, area }));
    return { programme, municipality, track, ...status, ...parts, ...withUse(status) };
  });
}

/** Areas in the order of their codes within each municipality; what has no area comes last. */
function areasOf(places: readonly PlaceOverview[]): AreaOverview[] {
  const cities = [...groupBy(places, ({ municipality }) => municipality)];
  return cities.flatMap(([municipality, inIt]) => {
    const areas = [...groupBy(inIt, ({ area }) => area)].toSorted(([a], [b]) => compareAreas(a, b));
    return areas.map(([area, ofArea]) => ({ municipality, area, ...together(ofArea) }));
  });
}

function compareAreas(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1);
}

function totalsAt(sums: readonly Sum[], place: Partial<Sum>): Totals {
  const keys = Object.keys(place) as (keyof Sum)[]; // the place has no other keys
  return totalsOf(sums.filter((sum) => keys.every((key) => sum[key] === place[key])));
}

function allocationParts(totals: Totals): AllocationParts {
  return { plannedCents: totals.planned, movedCents: movedCents(totals) };
}

/** The sums of several levels, and how much of them is spent. */
export function together(all: readonly Amounts[]): Amounts & Used {
  const sum = (key: keyof Amounts): Cents => sumCents(all.map((one) => one[key]));
  return withUse({
    blockedCents: sum('blockedCents'),
    allocatedCents: sum('allocatedCents'),
    unallocatedCents: sum('unallocatedCents'),
    boundCents: sum('boundCents'),
    disbursedCents: sum('disbursedCents'),
    repaidCents: sum('repaidCents'),
    availableCents: sum('availableCents'),
  });
}

function withUse<A extends Amounts>(amounts: A): A & Used {
  const spent = subtractCents(amounts.disbursedCents, amounts.repaidCents);
  const limit = addCents(spent, amounts.availableCents);
  return { ...amounts, used: limit > 0 ? spent / limit : null };
}
