import { refuse } from '#src/domain/refusal.js';
import type { Reader } from '#src/store/database.js';
import type { Ledger } from '#src/store/ledger.js';
import { keepPrivateKey, privateKeys, writingReplicas } from '#src/store/segments/private-keys.js';
import { readTold } from '#src/store/segments/progress.js';
import { publicKeys } from '#src/store/segments/known.js';
import type { Context } from '../context.js';
import { newKeys } from '../new-replica.js';

/**
 * Makes keys for the replica that this computer is, and for those of whom it has events that nobody has published yet: it
 * is the one that has them, so it can vouch for them. Whoever is known already keeps the key that is known: to be called
 * when the share was read. Refuses
 * `identity-missing` where the replica is known by a key that this database has not.
 */
export async function ensureKeys(context: Context, ledger: Ledger): Promise<void> {
  const missing = (reader: Reader): Promise<readonly string[]> => withoutKeys(reader, ledger);
  if ((await ledger.read(missing)).length === 0) return;
  // Asked again with the write lock held: two programs that begin at once must not give one name two keys.
  await ledger.write(async (writer) => {
    for (const replica of await missing(writer)) {
      await keepPrivateKey(writer, replica, newKeys(context));
    }
  });
}

async function withoutKeys(reader: Reader, { local, place }: Ledger): Promise<readonly string[]> {
  const { path, stateFolder } = place;
  const known = await publicKeys(reader);
  const own = await privateKeys(reader);
  const hasOwn = own.has(local.replica);
  if (hasOwn && (await readTold(reader)).publishedUpTo > 0) return [];
  // Everybody knows a key of this replica, and it is not here: this database is older than its first publication.
  if (!hasOwn && known.has(local.replica)) return refuse('identity-missing', { path, stateFolder });
  const writers = new Set([local.replica, ...(await writingReplicas(reader))]);
  return [...writers].filter((replica) => !known.has(replica) && !own.has(replica));
}
