import type { JournalProblem } from '#src/domain/damage.js';
import type { Context } from '../context.js';

/** What a verification found: JSON of `journal verify`. */
export interface VerifiedJournal {
  readonly events: number;
  readonly unknownEvents: number;
  readonly ok: boolean;
  readonly digest: string;
  readonly problems: readonly JournalProblem[];
}

/** Holds the whole journal against its hashes and chains, and the tables against the journal. Changes nothing. */
export async function verify(
  context: Context,
  progress?: (done: number, total: number) => void,
): Promise<VerifiedJournal> {
  const ledger = await context.ledger();
  const { verifyJournal } = await import('#src/store/verify.js');
  const { countUnknownEvents } = await import('#src/store/queries/journal.js');
  return ledger.read(async (reader) => {
    const { events, digest, problems } = await verifyJournal(reader, ledger.local.ledger, progress);
    return {
      events,
      unknownEvents: await countUnknownEvents(reader),
      ok: problems.length === 0,
      digest,
      problems,
    };
  });
}
