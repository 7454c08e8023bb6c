/** Taking a booking back. Numbers are those of events. */
export interface ReversalRefusals {
  'already-reversed': { number: string; by: string };
  'reversal-is-final': { number: string };
  'not-reversible': { number: string; type: string };
  'has-repayments': { number: string; repayments: readonly string[] };
}
