import type { AmendmentKind } from '../codes.js';
import type { EconomicKind } from '../economic-kind.js';

/** Budgets and their changes in the year. Amounts are cents. */
export interface BudgetRefusals {
  'budget-already-set': {
    number: string;
    year: number;
    programme: string;
    municipality: string;
    line: string;
    amountCents: number;
  };
  /** An amendment of what was never set. */
  'budget-not-set': { year: number; programme: string; municipality: string };
  /** The budget is split by economic kind, and the amendment does not say which it means. */
  'economic-kind-open': { year: number; programme: string; municipality: string };
  'economic-kind-contradicts-line': {
    budgetLine: string;
    lineKind: EconomicKind;
    economicKind: EconomicKind;
  };
  /** More is taken off than there is: a reduction beyond the budget, an unblock beyond the block, a carry-out beyond what is left. */
  'amendment-exceeds': { kind: AmendmentKind; askedCents: number; limitCents: number };
  'other-year-needed': { kind: AmendmentKind };
  /** `otherYear` must lie before a carry-in's year, after a carry-out's. */
  'other-year-wrong': { kind: AmendmentKind; year: number; otherYear: number };
  'other-year-misplaced': { kind: AmendmentKind };
  /** An area is named without the track in which it gets the money. */
  'area-without-track': { area: string };
  'track-not-of-budget': { track: string; programme: string; municipality: string };
  'template-without-proposals': { template: string; year: number };
}
