import { isSplit } from '../availability.js';
import { subtractCents, zeroCents, type Cents } from '../cents.js';
import { compareText } from '../compare.js';
import { groupBy } from '../group-by.js';
import {
  allocatedCents,
  allocatedToTracks,
  blockedCents,
  budgetCents,
  totalsOf,
  usedCents,
  type Sum,
  type Totals,
} from '../sums.js';

/** What stands on one level. Amounts are cents; `availableCents` below zero is overspent, `unallocatedCents` over-allocated. */
export interface Amounts {
  readonly blockedCents: Cents;
  readonly allocatedCents: Cents;
  /** Of a programme: budget less blocks and allocation. Of a track: what is not given to areas, less what is blocked of that. Of an area: zero. */
  readonly unallocatedCents: Cents;
  /** Open grants; there are none yet. */
  readonly boundCents: Cents;
  readonly disbursedCents: Cents;
  readonly repaidCents: Cents;
  readonly availableCents: Cents;
}

export interface AreaStatus extends Amounts {
  /** Null: the track's money without an area (stadtweit). */
  readonly area: string | null;
}

export interface TrackStatus extends Amounts {
  readonly track: string;
  readonly areas: readonly AreaStatus[];
}

export interface ProgrammeStatus extends Amounts {
  readonly programme: string;
  readonly municipality: string;
  readonly budgetCents: Cents;
  /** Per economic kind, where the budget is split. */
  readonly economicKinds: readonly (Amounts & {
    readonly economicKind: string;
    readonly budgetCents: Cents;
  })[];
  readonly tracks: readonly TrackStatus[];
}

/** The tree programmes > tracks > areas of one year's sums, in the order of codes. */
export function statusOf(sums: readonly Sum[]): ProgrammeStatus[] {
  const pots = groupBy(sums, ({ programme, municipality }) => `${programme} ${municipality}`);
  return inOrder(pots).map(programmeStatus);
}

function programmeStatus(sums: readonly Sum[]): ProgrammeStatus {
  const [{ programme, municipality } = { programme: '', municipality: '' }] = sums;
  const onTracks = sums.filter(({ track }) => track !== null);
  const kinds = isSplit(sums) ? groupBy(sums, ({ economicKind }) => economicKind) : new Map<string, Sum[]>();
  return {
    programme,
    municipality,
    ...programmeAmounts(sums),
    economicKinds: [...kinds].map(([economicKind, ofKind]) => ({
      economicKind,
      ...programmeAmounts(ofKind),
    })),
    tracks: inOrder(groupBy(onTracks, ({ track }) => track ?? '')).map(trackStatus),
  };
}

function programmeAmounts(sums: readonly Sum[]): Amounts & { readonly budgetCents: Cents } {
  const totals = totalsOf(sums);
  const budget = budgetCents(totals);
  const limit = subtractCents(budget, blockedCents(totals));
  const allocated = allocatedToTracks(sums);
  return {
    budgetCents: budget,
    ...paid(sums),
    allocatedCents: allocated,
    unallocatedCents: subtractCents(limit, allocated),
    availableCents: subtractCents(limit, usedCents(totals)),
  };
}

function trackStatus(sums: readonly Sum[]): TrackStatus {
  const withoutArea = sums.filter(({ area }) => area === null);
  const [{ track } = { track: null }] = sums;
  const areas = inOrder(groupBy(sums, ({ area }) => area ?? ''));
  return {
    track: track ?? '',
    ...allocationAmounts(sums, unblockedCents(totalsOf(withoutArea))),
    areas: areas.map((inArea) => ({
      area: inArea[0]?.area ?? null,
      ...allocationAmounts(inArea, zeroCents),
    })),
  };
}

function allocationAmounts(sums: readonly Sum[], unallocated: Cents): Amounts {
  const totals = totalsOf(sums);
  const allocated = allocatedCents(totals);
  return {
    ...paid(sums),
    allocatedCents: allocated,
    unallocatedCents: unallocated,
    availableCents: subtractCents(unblockedCents(totals), usedCents(totals)),
  };
}

/** What is allocated, blocks taken off. */
function unblockedCents(totals: Totals): Cents {
  return subtractCents(allocatedCents(totals), blockedCents(totals));
}

function paid(sums: readonly Sum[]) {
  const totals = totalsOf(sums);
  return {
    blockedCents: blockedCents(totals),
    boundCents: zeroCents,
    disbursedCents: totals.disbursed,
    repaidCents: totals.repaid,
  };
}

/** Groups in the order of their keys; what has no key (no area) comes last. */
function inOrder<T>(groups: ReadonlyMap<string, readonly T[]>): (readonly T[])[] {
  const entries = [...groups].toSorted(
    ([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b),
  );
  return entries.map(([, group]) => group);
}
