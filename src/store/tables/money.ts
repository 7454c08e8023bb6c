import type { Cents } from '#src/domain/cents.js';
import type { Level } from '#src/domain/codes.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Measure } from '#src/domain/line.js';
import type { FromEvent, FromStatement } from './from-event.js';

interface BudgetTable extends FromStatement {
  year: number;
  programme: string;
  municipality: string;
  budget_line: string | null;
  economic_kind: EconomicKind;
  kind: string;
  amount_cents: Cents;
  track: string | null;
  area: string | null;
  booked_on: string | null;
  reason: string | null;
  decision: string | null;
  other_year: number | null;
  source: string | null;
  reversed_by: string | null;
}

interface PlannedTrackTable extends FromStatement {
  year: number;
  track: string;
  amount_cents: Cents;
  undistributed_cents: Cents;
  decision: string | null;
}

interface DisbursementTable extends FromEvent {
  year: number;
  track: string;
  area: string | null;
  recipient: string;
  amount_cents: Cents;
  booked_on: string | null;
  period: string | null;
  purpose: string;
  reference: string | null;
  historic: number;
  reason: string | null;
  decision: string | null;
  reversed_by: string | null;
}

interface RepaymentTable extends FromEvent {
  of: string;
  year: number;
  amount_cents: Cents;
  restores: number;
  booked_on: string;
  reason: string;
  historic: number;
  reversed_by: string | null;
}

/** One amount of a holding statement or a posting. `counted` is 0 once it is reversed. Absent places are ''. */
interface LineTable extends FromEvent {
  part: number;
  measure: Measure;
  year: number;
  programme: string;
  municipality: string;
  track: string;
  area: string;
  economic_kind: EconomicKind;
  cents: Cents;
  counted: number;
}

/** The sums of all counted lines by place and measure: what is never zero. Kept up with every line. */
interface BalanceTable {
  year: number;
  programme: string;
  municipality: string;
  track: string;
  area: string;
  economic_kind: EconomicKind;
  measure: Measure;
  cents: Cents;
}

/** By how much a booking knowingly went beyond a level. */
interface ExcessTable extends FromEvent {
  level: Level;
  year: number;
  programme: string;
  municipality: string;
  track: string;
  area: string;
  cents: Cents;
  counted: number;
}

/** What there is, what was done with it, and the sums of both. */
export interface MoneyTables {
  budget: BudgetTable;
  planned_track: PlannedTrackTable;
  disbursement: DisbursementTable;
  repayment: RepaymentTable;
  line: LineTable;
  balance: BalanceTable;
  excess: ExcessTable;
}
