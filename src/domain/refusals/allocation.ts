import type { Cents } from '#src/domain/cents.js';
import type { Level } from '#src/domain/codes.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { ShareOutRefusals } from './share-out.js';

export type ShareOutRefusal = {
  [C in keyof ShareOutRefusals]: { readonly code: C; readonly facts: ShareOutRefusals[C] };
}[keyof ShareOutRefusals];

/** What a move cannot cross without a decision. */
export type MoveBorder = 'programme' | 'municipality' | 'economic-kind';

/** A year's money of one programme in one municipality. */
export interface Pot {
  year: number;
  programme: string;
  municipality: string;
}

/** Spreading a year's budget over tracks and areas. All amounts are the figures that collide. */
export interface AllocationRefusals {
  /** `economicKind` is null for the budget as a whole. `budgetCents` includes what is blocked. */
  'over-allocated': Pot & {
    economicKind: EconomicKind | null;
    budgetCents: Cents;
    blockedCents: Cents;
    allocatedCents: Cents;
  };
  'below-paid': {
    level: Exclude<Level, 'programme'>;
    track: string;
    area: string | null;
    wouldBeCents: Cents;
    paidCents: Cents;
  };
  'track-not-of-programme': Pot & { track: string };
  'track-not-valid': { track: string; year: number };
  /** `takenCents` is what all other amounts and moves leave nothing of. */
  'rest-negative': Pot & { track: string; allocatableCents: Cents; takenCents: Cents };
  'areas-above-track': { track: string; areasCents: Cents; trackCents: Cents };
  'area-not-of-municipality': { track: string; area: string; municipality: string };
  'area-not-valid': { track: string; area: string; year: number };
  /** The track's money cannot be shared out among its areas as asked; `inner` says why. */
  'areas-not-shareable': { track: string; inner: ShareOutRefusal };
  'circle-empty': { track: string; year: number };
  'indicator-missing': {
    track: string;
    year: number;
    missing: readonly { indicator: string; area: string }[];
  };
  /** `year` is the year before the plan's. */
  'nothing-planned-before': { track: string; year: number };
  /** `year` is the year that a plan should be made like. */
  'like-without-plan': Pot;
  'like-without-budget': Pot;
  /** Nothing is allocated in the year; names that were given narrow it. */
  'nothing-allocated': { year: number; programme: string | null; municipality: string | null };
  /** More than one programme or municipality has an allocation in the year, and none was named. */
  'pot-open': { year: number; candidates: readonly Omit<Pot, 'year'>[] };
  'move-to-itself': { track: string; area: string | null };
  /** What a move crosses; `from` and `to` are its codes on both sides. */
  'move-needs-decision': { crosses: MoveBorder; from: string; to: string };
}
