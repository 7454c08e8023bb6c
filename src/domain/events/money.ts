import type { PlannedTrack } from '../allocation/events.js';
import type { Cents } from '../cents.js';
import type { AmendmentKind, Level } from '../codes.js';
import type { EconomicKind } from '../economic-kind.js';
import type { Line } from '../line.js';

export interface BudgetSet {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly budgetLine: string | null;
  readonly economicKind: EconomicKind;
  readonly amountCents: Cents;
  readonly decision: string | null;
  /** Where a proposal of the template came from. */
  readonly source: string | null;
}

export interface BudgetAmended {
  readonly kind: AmendmentKind;
  /** One line with a positive amount. */
  readonly lines: readonly Line[];
  readonly budgetLine: string | null;
  readonly bookedOn: string;
  readonly reason: string;
  readonly decision: string | null;
  /** Of a carry-in or carry-out: the year the money comes from or goes to. */
  readonly otherYear: number | null;
}

/** The target amounts of one track, with the whole computation: what the proof sheet prints. */
export interface AllocationPlanned extends PlannedTrack {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly economicKind: EconomicKind;
  readonly decision: string | null;
}

export interface AllocationMoved {
  /** Two lines, sum zero. */
  readonly lines: readonly Line[];
  readonly bookedOn: string;
  readonly reason: string;
  readonly decision: string | null;
}

/** By how much a booking went beyond a level, knowingly. */
export interface Excess {
  readonly level: Level;
  readonly cents: Cents;
}

export interface DisbursementRecorded {
  /** One line; negative amounts come from old lists only. */
  readonly lines: readonly Line[];
  /** A calendar day, or null where an old list tells only the period. */
  readonly bookedOn: string | null;
  readonly period: string | null;
  readonly recipient: string;
  readonly purpose: string;
  readonly reference: string | null;
  readonly historic: boolean;
  /** Each level at most once. */
  readonly exceeds: readonly Excess[];
  readonly reason: string | null;
  readonly decision: string | null;
}

export interface RepaymentRecorded {
  /** Hash of the disbursement that is paid back. */
  readonly of: string;
  /** One line with a positive amount. */
  readonly lines: readonly Line[];
  /** Same budget year: the money is available again. Later: income only. */
  readonly restores: boolean;
  readonly bookedOn: string;
  readonly reason: string;
  readonly historic: boolean;
}

/** The end of a posting, or of a `budget set`: from then on it counts zero. */
export interface PostingReversed {
  readonly of: string;
  readonly reason: string;
}

/** What says how much there is; the last in order holds. */
export interface MoneyStatementContents {
  'budget.set': BudgetSet;
  'allocation.planned': AllocationPlanned;
}

/** What says what happened; every one counts. */
export interface MoneyPostingContents {
  'budget.amended': BudgetAmended;
  'allocation.moved': AllocationMoved;
  'disbursement.recorded': DisbursementRecorded;
  'repayment.recorded': RepaymentRecorded;
}

export interface EndContents {
  'posting.reversed': PostingReversed;
}
