import type { Cents } from '#src/domain/cents.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { PlannedArea, PlannedTrack } from './events.js';
import type { AllocationHint } from './hints.js';

/** What the plan makes of one area, beside what stood there before. */
export interface ComputedArea extends PlannedArea {
  readonly movedCents: Cents;
  /** Planned anew, and moved. */
  readonly allocatedCents: Cents;
  /** What was planned until now. */
  readonly plannedCents: Cents;
  readonly changeCents: Cents;
  readonly previousYearCents: Cents;
}

/** The amounts of an area or a track, beside what stood there. */
export type Amounts = Omit<ComputedArea, Exclude<keyof PlannedArea, 'amountCents'>>;

/** What the plan makes of one track. Its areas are those of the circle, and those where money is or was the year before. */
export interface ComputedTrack extends PlannedTrack {
  readonly economicKind: EconomicKind;
  readonly movedCents: Cents;
  readonly allocatedCents: Cents;
  readonly plannedCents: Cents;
  readonly changeCents: Cents;
  /** What was planned until now on the track without an area. */
  readonly plannedUndistributedCents: Cents;
  readonly previousYearCents: Cents;
  readonly areas: readonly ComputedArea[];
}

export interface ComputedAllocation {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  /** The budget as it stands, with what is blocked of it. */
  readonly budgetCents: Cents;
  readonly blockedCents: Cents;
  /** Planned anew and moved on the tracks of the plan, and what stands on the others. */
  readonly allocatedCents: Cents;
  readonly allocatedOfKind: Readonly<Record<EconomicKind, Cents>>;
  /** What budget less blocks leaves; below zero where too much is allocated. */
  readonly unallocatedCents: Cents;
  /** The tracks that the plan names, in the order of codes. */
  readonly tracks: readonly ComputedTrack[];
  readonly hints: readonly AllocationHint[];
}
