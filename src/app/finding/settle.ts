import type { Finding } from '#src/domain/findings/finding.js';
import { settlementOf } from '#src/domain/findings/settling.js';
import type { Context } from '../context.js';
import { findingCalled } from './find.js';

export interface SettlingRequest {
  /** As typed. */
  readonly id: string;
  readonly reason: string;
  readonly decision: string | null;
}

export interface SettledFinding {
  /** The number of the event; null on a dry run. */
  readonly number: string | null;
  readonly finding: string;
  readonly kind: Finding['kind'];
  readonly reason: string;
  readonly decision: string | null;
  /** Of an excess: how much of it is accepted from now on. */
  readonly acceptedCents: number | null;
}

/**
 * Writes down that a finding may stay as it is. To be taken back with `journal reverse`; it is open again then. Refuses
 * with `finding-unknown` and as `settlementOf` does.
 */
export async function settleFinding(
  context: Context,
  { id, reason, decision }: SettlingRequest,
): Promise<SettledFinding> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(async (reader) => {
    const { finding } = await findingCalled(reader, id, context.place.now());
    const settlement = settlementOf(finding, { reason, decision });
    return { drafts: [{ type: 'finding.settled', data: settlement }], answer: settlement };
  }, context.dryRun);
  return { number: appended[0]?.number ?? null, ...answer };
}
