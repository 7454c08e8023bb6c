import type { Participant } from '#src/domain/findings/finding.js';
import type { Settlement } from '#src/domain/findings/settling.js';
import type { Reader } from '../../database.js';
import { withWrittenEvents } from './written-events.js';

/** A settlement that was not taken back, and who wrote it. */
export interface SettlementRow extends Settlement {
  readonly by: Participant;
  readonly reason: string;
  readonly decision: string | null;
}

/** All settlements that stand, in the order of events. */
export async function standingSettlements(reader: Reader): Promise<SettlementRow[]> {
  const rows = await reader.selectFrom('settlement').selectAll().where('reversed_by', 'is', null).execute();
  return (await withWrittenEvents(reader, rows)).map(({ finding, kind, accepted_cents, ...row }) => ({
    finding,
    kind,
    acceptedCents: accepted_cents,
    reason: row.reason,
    decision: row.decision,
    by: row.by,
  }));
}
