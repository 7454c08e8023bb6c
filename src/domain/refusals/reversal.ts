/** Taking a booking back. Numbers are those of events. */
export interface ReversalRefusals {
  'already-reversed': { number: string; by: string };
  'reversal-is-final': { number: string };
  'not-reversible': { number: string; type: string };
  /** A block whose money was unblocked again, at least in part: `liftedCents` is what its end would free a second time. */
  'block-lifted': { number: string; liftedCents: number };
  'has-repayments': { number: string; repayments: readonly string[] };
}
