import { zeroCents, type Cents } from '../cents.js';
import type { FindingSettled } from '../events/finding.js';
import { refuse } from '../refusal.js';
import type { Finding, NoticedFinding } from './finding.js';
import type { FindingKind } from './kind.js';

/** What was settled and not taken back. */
export type Settlement = Pick<FindingSettled, 'finding' | 'kind' | 'acceptedCents'>;

/** Nobody can decide about what this program does not understand. */
const neverSettled: ReadonlySet<FindingKind> = new Set<FindingKind>(['unknown-events']);

/**
 * Whether it was settled. An excess only as far as it was accepted: it opens again when it grows.
 * @param own the settlements of its identifier and kind
 */
export function isSettled(noticed: NoticedFinding, own: readonly Settlement[]): boolean {
  if (own.length === 0) return false;
  return !('excessCents' in noticed.facts) || noticed.facts.excessCents <= acceptedBy(own);
}

function acceptedBy(settlements: readonly Settlement[]): Cents {
  return settlements.reduce<Cents>(
    (most, { acceptedCents }) => (acceptedCents !== null && acceptedCents > most ? acceptedCents : most),
    zeroCents,
  );
}

/**
 * What settles a finding; of an excess as much is accepted as there is now. Refuses with `finding-settled`
 * and `finding-not-settleable`.
 */
export function settlementOf(
  { id, kind, state, facts }: Finding,
  { reason, decision }: Pick<FindingSettled, 'reason' | 'decision'>,
): FindingSettled & { readonly kind: FindingKind } {
  if (neverSettled.has(kind)) refuse('finding-not-settleable', { id, kind });
  if (state === 'settled') refuse('finding-settled', { id });
  const acceptedCents = 'excessCents' in facts ? facts.excessCents : null;
  return { finding: id, kind, reason, decision, acceptedCents };
}
