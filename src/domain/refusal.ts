import type { AllocationRefusals } from './refusals/allocation.js';
import type { AmountRefusals } from './refusals/amount.js';
import type { BudgetLineRefusals } from './refusals/budget-line.js';
import type { BudgetRefusals } from './refusals/budget.js';
import type { DayRefusals } from './refusals/day.js';
import type { EventNumberRefusals } from './refusals/event-number.js';
import type { FigureRefusals } from './refusals/figure.js';
import type { FindingRefusals } from './refusals/finding.js';
import type { FileRefusals } from './refusals/file.js';
import type { ImportRefusals } from './refusals/import.js';
import type { JobsRefusals } from './refusals/jobs.js';
import type { LedgerRefusals } from './refusals/ledger.js';
import type { ListFileRefusals } from './refusals/list-file.js';
import type { MasterDataRefusals } from './refusals/master-data.js';
import type { NameRefusals } from './refusals/name.js';
import type { PlaceRefusals } from './refusals/place.js';
import type { PlanRefusals } from './refusals/plan.js';
import type { ProfileRefusals } from './refusals/profile.js';
import type { RecipientRefusals } from './refusals/recipient.js';
import type { RepaymentRefusals } from './refusals/repayment.js';
import type { ReversalRefusals } from './refusals/reversal.js';
import type { ShareOutRefusals } from './refusals/share-out.js';
import type { ShortageRefusals } from './refusals/shortage.js';
import type { StateRefusals } from './refusals/state.js';
import type { SyncRefusals } from './refusals/sync.js';
import type { TemplateRefusals } from './refusals/template.js';
import type { YearRangeRefusals } from './refusals/year-range.js';

/** Every code a rule can say no with, and the facts that go with it. One interface per noun, in `refusals/`. */
export interface RefusalFacts
  extends
    AllocationRefusals,
    AmountRefusals,
    BudgetLineRefusals,
    BudgetRefusals,
    DayRefusals,
    EventNumberRefusals,
    FigureRefusals,
    FileRefusals,
    FindingRefusals,
    ImportRefusals,
    JobsRefusals,
    LedgerRefusals,
    ListFileRefusals,
    MasterDataRefusals,
    NameRefusals,
    PlaceRefusals,
    PlanRefusals,
    ProfileRefusals,
    RecipientRefusals,
    RepaymentRefusals,
    ReversalRefusals,
    ShareOutRefusals,
    ShortageRefusals,
    StateRefusals,
    SyncRefusals,
    TemplateRefusals,
    YearRangeRefusals {}

export type RefusalCode = keyof RefusalFacts;

/**
 * A rule that says no. It carries a code and facts, never prose: `messages` turns it into a sentence and
 * the way out, `cli` into exit code 3. Nothing was changed when one is thrown.
 */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly facts: RefusalFacts[C];

  constructor(code: C, facts: RefusalFacts[C]) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}

/** Says no: throws the `Refusal` of this code. */
export function refuse<C extends RefusalCode>(code: C, facts: RefusalFacts[C]): never {
  throw new Refusal(code, facts);
}

/** Whether `error` is the refusal with this code, so that its facts can be read. */
export function isRefusal<C extends RefusalCode>(error: unknown, code: C): error is Refusal<C> {
  return error instanceof Refusal && error.code === code;
}
