import { addCents, zeroCents } from '#src/domain/cents.js';
import type { Paid } from '#src/reports/lists/recipients.js';

const nothing: Paid = { disbursements: 0, disbursedCents: zeroCents, repaidCents: zeroCents };

/** Payments and repayments added up; zeros for none. */
export function totalPaid(sums: readonly Paid[]): Paid {
  return sums.reduce(addedUp, nothing);
}

function addedUp(a: Paid, b: Paid): Paid {
  return {
    disbursements: a.disbursements + b.disbursements,
    disbursedCents: addCents(a.disbursedCents, b.disbursedCents),
    repaidCents: addCents(a.repaidCents, b.repaidCents),
  };
}
