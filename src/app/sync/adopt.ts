import { writeIdentity } from '#src/store/identity/identity.js';
import { writeLocal } from '#src/store/local.js';
import { keepPrivateKey } from '#src/store/segments/private-keys.js';
import type { Context } from '../context.js';
import { newReplica } from '../new-replica.js';

/** Under which names a database was written, and will be. */
export interface Adopted {
  readonly path: string;
  readonly previousReplica: string;
  /** Null on a dry run. */
  readonly replica: string | null;
}

/**
 * Makes this database a replica of its own, with the same history: a copy that was carried to another computer, or one
 * whose identity was lost. What its former self had not published it publishes in that one's name.
 */
export async function adopt(context: Context): Promise<Adopted> {
  const ledger = await context.ledger();
  const { local, identityFile } = ledger;
  const adopted = { path: ledger.place.path, previousReplica: local.replica };
  if (context.dryRun) return { ...adopted, replica: null };
  const { replica, keys } = newReplica(context);
  await ledger.write(async (writer) => {
    await writeLocal(writer, { ledger: local.ledger, replica });
    await keepPrivateKey(writer, replica, keys);
    // Before the commit: where that fails, nothing was written under the new name, and adopting again puts it right.
    writeIdentity(identityFile, local.ledger, { replica, incarnation: 1, sequence: 0 });
  });
  return { ...adopted, replica };
}
