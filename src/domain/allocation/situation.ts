import type { Cents } from '#src/domain/cents.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';

/** The budget as it stands, before blocks, and what is blocked of it. */
export interface Budget {
  readonly budgetCents: Cents;
  readonly blockedCents: Cents;
}

/** What stands on one area of a track, or (`area` null) on the track without an area. */
export interface StandingAmounts {
  readonly area: string | null;
  readonly plannedCents: Cents;
  readonly movedCents: Cents;
  /** Paid less repaid, with open grants, and what is blocked right here: an allocation has to cover it. */
  readonly usedCents: Cents;
  /** What was allocated in the year before, planned and moved: the `Vorjahr` beside this year's allocation. */
  readonly previousYearCents: Cents;
  /** The planned part of it, which the key `previous` goes by. */
  readonly previousPlannedCents: Cents;
}

export interface TrackSituation {
  readonly track: string;
  /** On at least one day of the year. */
  readonly valid: boolean;
  readonly economicKind: EconomicKind;
  /** The kinds of area it serves; null: all. */
  readonly areaKinds: readonly AreaKind[] | null;
  readonly amounts: readonly StandingAmounts[];
}

export interface AreaSituation {
  readonly area: string;
  /** Its kind in the plan's year. */
  readonly kind: AreaKind;
  /** On at least one day of the year. */
  readonly valid: boolean;
  /** In the plan's programme, on at least one day of the year. */
  readonly enrolled: boolean;
}

/** One per area, indicator and year. `value` is a decimal such as `34125` or `1.25`. */
export interface IndicatorValue {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: string;
  readonly source: string;
}

/** Everything that the computation of a plan knows: one year, programme and municipality. */
export interface Situation {
  /** False for years before the programme's first guarded year: nothing is checked against money. */
  readonly guarded: boolean;
  readonly budget: Budget;
  /** Null where the budget is not split by economic kind. */
  readonly budgetOfKind: Readonly<Record<EconomicKind, Budget>> | null;
  readonly hasEnrolments: boolean;
  /** The tracks of the programme in the municipality. */
  readonly tracks: readonly TrackSituation[];
  /** The areas of the municipality. */
  readonly areas: readonly AreaSituation[];
  readonly indicators: readonly IndicatorValue[];
}
