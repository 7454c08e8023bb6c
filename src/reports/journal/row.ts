import type { Cents } from '#src/domain/cents.js';
import type { AmendmentKind } from '#src/domain/codes.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';

/** Where in which list an event was read. The name of the file is null where its import is not here. */
export interface ExtractOrigin {
  readonly batch: string;
  readonly fileName: string | null;
  readonly sheet: string;
  readonly cell: string;
}

/** An event of the audit extract, or one line of it where it has several; the keys are those of the JSON. */
export interface ExtractRow {
  /** Of one line of several with its part: `K7Q-42.2`. */
  readonly number: string;
  readonly hash: string;
  /** As the writer's clock claimed it, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly type: string;
  /** What a statement speaks of; null for a booking. */
  readonly subject: string | null;
  /** How what it speaks of is called: a name, the file of a list, a finding. */
  readonly named: string | null;
  readonly budgetLine: string | null;
  /** Of a change of the budget. */
  readonly kind: AmendmentKind | null;
  readonly date: DayOrPeriod | null;
  readonly year: number | null;
  readonly programme: string | null;
  readonly municipality: string | null;
  readonly track: string | null;
  readonly area: string | null;
  readonly amountCents: Cents | null;
  /** Its name. */
  readonly recipient: string | null;
  readonly purpose: string | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly decision: string | null;
  /** Of a reversal: the number of what it ends. */
  readonly reverses: string | null;
  /** The number of the reversal that ended it; null while it counts. */
  readonly reversedBy: string | null;
  /** Of a repayment: the number of the payment. */
  readonly repays: string | null;
  /** Null for what was recorded by hand. */
  readonly origin: ExtractOrigin | null;
}

/** The last event of a writer: the hash of a state is made of these. */
export interface HeadRow {
  readonly number: string;
  readonly hash: string;
}
