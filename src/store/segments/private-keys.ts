import type { Reader, Writer } from '../database.js';
import { writeSetting } from '../local.js';

const prefix = 'key:';

/**
 * By replica, the private keys in this database: of the replica that it is, and of those that it was. It can sign for
 * them what they had not published when it was copied, restored or adopted.
 */
export async function privateKeys(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.selectFrom('local').selectAll().where('key', 'like', `${prefix}%`).execute();
  return new Map(rows.map(({ key, value }) => [key.slice(prefix.length), value]));
}

/** Notes the keys of a replica that this computer writes for. */
export async function keepPrivateKey(
  writer: Writer,
  replica: string,
  { publicKey, privateKey }: { readonly publicKey: string; readonly privateKey: string },
): Promise<void> {
  await writeSetting(writer, `${prefix}${replica}`, privateKey);
  await writer
    .insertInto('replica_key')
    .values({ replica, public_key: publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The replicas that have written something which is here. */
export async function writingReplicas(reader: Reader): Promise<string[]> {
  const rows = await reader.selectFrom('event').select('replica').distinct().orderBy('replica').execute();
  return rows.map(({ replica }) => replica);
}
