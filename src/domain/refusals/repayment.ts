/** Money that comes back. Days are `YYYY-MM-DD`, amounts cents. */
export interface RepaymentRefusals {
  'repayment-exceeds-paid': { number: string; paidCents: number; repaidCents: number; askedCents: number };
  'repayment-before-payment': { number: string; day: string; paidOn: string };
  /** A repayment cannot count for an earlier budget year than the payment. */
  'repayment-before-year': { number: string; year: number; paidFor: number };
}
