import { createKeys, seedBytes, type SigningKeys } from '#src/sync/segment/keys.js';
import type { Context } from './context.js';

/** The length of the names of ledgers and replicas: long enough that no two are ever alike. */
export const nameLength = 16;

/** The name of a replica that nobody has heard of, and the keys with which it signs. */
export interface NewReplica {
  readonly replica: string;
  readonly keys: SigningKeys;
}

/** Names a new replica and makes its keys; nothing is written. */
export function newReplica(context: Context): NewReplica {
  return { replica: context.newId(nameLength), keys: newKeys(context) };
}

/** Makes keys for a replica that has a name already. */
export function newKeys({ share }: Context): SigningKeys {
  return createKeys(share.randomBytes(seedBytes));
}
