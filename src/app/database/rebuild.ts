import { Damage } from '#src/domain/damage.js';
import type { Reader } from '#src/store/database.js';
import type { Context } from '../context.js';

export interface RebuiltDatabase {
  readonly events: number;
  readonly digestBefore: string;
  readonly digest: string;
  /** Whether the tables were not what the journal says. */
  readonly changed: boolean;
}

/**
 * Makes all tables anew from the journal, in one transaction; on a dry run it only tells what that would change. The
 * journal is verified first: from a damaged one nothing is made (`Damage`).
 */
export async function rebuildDatabase(
  context: Context,
  progress?: (done: number, total: number) => void,
): Promise<RebuiltDatabase> {
  const ledger = await context.ledger();
  const { rebuildProjections } = await import('#src/store/rebuild.js');
  const { verifyJournal } = await import('#src/store/verify.js');
  const decide = async (reader: Reader): Promise<RebuiltDatabase> => {
    const verified = await verifyJournal(reader, ledger.local.ledger, progress);
    const problems = verified.problems.filter(({ code }) => code !== 'projections-differ');
    if (problems.length > 0) throw new Damage('journal-damaged', { path: context.place.path, problems });
    const { events, digest: digestBefore, rebuiltDigest: digest } = verified;
    return { events, digestBefore, digest, changed: digest !== digestBefore };
  };
  if (context.dryRun) return ledger.read(decide);
  return ledger.write(async (writer) => {
    const rebuilt = await decide(writer);
    await rebuildProjections(writer);
    return rebuilt;
  });
}
