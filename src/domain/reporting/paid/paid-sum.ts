import { sumCents, type Cents } from '../../cents.js';
import type { RecipientKind } from '../../codes.js';
import { totalsOf, usedCents, type Sum } from '../../sums.js';

/** What was paid to one recipient for one purpose at one place, or came back of that: `disbursed`, `repaid` or `income`. */
export interface PaidSum extends Sum {
  /** Null where a repayment is here and the payment is not yet. */
  readonly recipientId: string | null;
  readonly purpose: string;
  /** How many payments are in the sum; none in one of repayments. */
  readonly payments: number;
}

/** Who was paid, as it stands today: merged recipients lead to the one that they went into. */
export interface Payee {
  /** Empty where it is not known yet. */
  readonly recipientId: string;
  /** Its name; null where its statement is not here yet. */
  readonly recipient: string | null;
  /** Null where it is not known. */
  readonly kind: RecipientKind | null;
}

export interface PaidTo extends Omit<PaidSum, 'recipientId'>, Payee {
  /** Whether nobody can say that it is an organisation, both as it was booked and as it stands today. */
  readonly mayBePerson: boolean;
}

export interface NetPaid {
  /** Paid, less what came back in the same year: what overview and status count as spent. */
  readonly netCents: Cents;
  /** What came back for earlier years: income of the year in which it came, without effect on what is spent. */
  readonly incomeCents: Cents;
  readonly payments: number;
}

/** Payments and repayments added up. */
export function netPaid(sums: readonly PaidTo[]): NetPaid {
  const totals = totalsOf(sums);
  return {
    netCents: usedCents(totals),
    incomeCents: totals.income,
    payments: sums.reduce((count, { payments }) => count + payments, 0),
  };
}

/** The part of a whole; null where there is no whole. */
export function shareOf(part: Cents, whole: Cents): number | null {
  return whole > 0 ? part / whole : null;
}

/** All net amounts together. */
export function wholeOf(paid: readonly Pick<NetPaid, 'netCents'>[]): Cents {
  return sumCents(paid.map(({ netCents }) => netCents));
}
