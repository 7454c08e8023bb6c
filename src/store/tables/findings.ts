import type { Cents } from '#src/domain/cents.js';
import type { FromEvent, FromStatement } from './from-event.js';

/** A finding that a person has settled. */
interface SettlementTable extends FromEvent {
  /** Such as `F-7K3QZ1`. */
  finding: string;
  kind: string;
  accepted_cents: Cents | null;
  reason: string;
  decision: string | null;
  reversed_by: string | null;
}

/** A number from which on two events were written under each number: the first one of the incarnation. */
interface ForkedNumberTable {
  replica: string;
  incarnation: number;
  sequence: number;
}

/** A reference and an amount that payments of several writers (replica and incarnation) have. */
interface AlikePaymentTable {
  reference: string;
  amount_cents: Cents;
}

/** What findings are told by, kept up with every event so that nobody has to look through all of them. */
export interface FindingTables {
  settlement: SettlementTable;
  /** Statements of one subject that stand, say different things, and were not seen by a later one. */
  rival_head: FromStatement;
  forked_number: ForkedNumberTable;
  alike_payment: AlikePaymentTable;
}
