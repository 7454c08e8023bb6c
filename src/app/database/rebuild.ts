import type { Context } from '../context.js';

export interface RebuiltDatabase {
  readonly events: number;
  readonly digestBefore: string;
  readonly digest: string;
  /** Whether the tables were not what the journal says. */
  readonly changed: boolean;
}

/** Makes all tables anew from the journal, in one transaction. On a dry run it only tells what that would change. */
export async function rebuildDatabase(
  context: Context,
  progress?: (done: number, total: number) => void,
): Promise<RebuiltDatabase> {
  const ledger = await context.ledger();
  const { rebuildProjections } = await import('#src/store/rebuild.js');
  const { projectionDigest } = await import('#src/store/digest.js');
  const { verifyJournal } = await import('#src/store/verify.js');
  if (context.dryRun) {
    const { events, digest, problems } = await ledger.read((reader) =>
      verifyJournal(reader, ledger.local.ledger, progress),
    );
    return {
      events,
      digestBefore: digest,
      digest,
      changed: problems.some(({ code }) => code === 'projections-differ'),
    };
  }
  return ledger.write(async (writer) => {
    const digestBefore = await projectionDigest(writer);
    const events = await rebuildProjections(writer, progress);
    const digest = await projectionDigest(writer);
    return { events, digestBefore, digest, changed: digest !== digestBefore };
  });
}
