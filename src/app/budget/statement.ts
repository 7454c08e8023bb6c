import { usualKind } from '#src/domain/budget/usual-kind.js';
import type { Cents } from '#src/domain/cents.js';
import type { BudgetSet } from '#src/domain/events/money.js';
import type { Track } from '#src/domain/master-data/track.js';
import type { Year } from '#src/domain/year.js';
import { budgetLineOf, type BudgetLineRequest } from './place.js';

/** A budget entry as it was asked for. */
export interface BudgetRequest extends BudgetLineRequest {
  readonly amountCents: Cents;
  readonly year: Year;
  readonly programme: string;
  readonly municipality: string;
  readonly decision?: string | undefined;
}

/**
 * What a budget entry says, its programme and municipality as codes: the economic kind is that of the budget line, else
 * as said, else the usual one. Refuses as `budgetLineOf` does.
 */
export function budgetStatement(request: BudgetRequest, tracks: readonly Track[]): BudgetSet {
  const { year, programme, municipality, amountCents, decision = null } = request;
  const { line, kind } = budgetLineOf(request);
  return {
    year,
    programme,
    municipality,
    budgetLine: line,
    economicKind: kind ?? usualKind(tracks, { programme, municipality }),
    amountCents,
    decision,
    source: null,
  };
}
