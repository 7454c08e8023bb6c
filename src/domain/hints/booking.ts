/** Hints around bookings. Amounts are cents, days `YYYY-MM-DD`. */
export interface BookingHints {
  'day-in-future': { day: string };
  /** Paid in January, counts for the year before. */
  'counts-for-year-before': { day: string; year: number };
  /** Before the first guarded year: recorded as history, not checked against money. */
  'historic-year': { year: number; firstGuardedYear: number };
  /** More is allocated than the budget now holds. */
  'more-allocated-than-budget': {
    programme: string;
    municipality: string;
    year: number;
    budgetCents: number;
    blockedCents: number;
    allocatedCents: number;
  };
  /** A repayment in a later year: it is income, and makes nothing available again. */
  'income-only': { year: number; paidIn: number };
  /** Nothing differs from what already stands. */
  'nothing-to-book': Record<string, never>;
  /** Another recipient of the same name stands before it in order; that one was taken. */
  'recipient-merged': { name: string };
  /** This database was put back from a copy; numbers go on under a new tag. */
  'copy-put-back': Record<string, never>;
}
