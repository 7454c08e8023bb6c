import type { FindingKind } from './kind.js';

/** How urgent a finding is: figures are wrong or something is missing; somebody has to decide; good to know. */
export type Severity = 'error' | 'question' | 'note';

/** From the most urgent on. */
export const severities: readonly Severity[] = ['error', 'question', 'note'];

/** Complete by type. */
const severityOfKind: Record<FindingKind, Severity> = {
  overspent: 'error',
  'over-allocated': 'error',
  'imported-twice': 'error', // its rows count twice until one of the imports is taken back
  'missing-events': 'error',
  'unknown-events': 'error',
  'damaged-segment': 'error',
  'concurrent-edit': 'question',
  'same-name': 'question',
  'same-reference': 'question',
  'late-booking': 'question',
  'replica-fork': 'note', // all of its events are there and count
};

export function severityOf({ kind }: { readonly kind: FindingKind }): Severity {
  return severityOfKind[kind];
}
