import { identityFile, readIdentity, writeIdentity, type Identity } from '../identity/identity.js';
import { openCopy } from '../sqlite/check.js';
import { connect } from '../sqlite/connection.js';
import type { Inspection } from './inspect.js';

interface Newcomer {
  readonly stateFolder: string;
  readonly newReplica: string;
}

/**
 * Under which name this computer writes on in a restored copy: its own in a new incarnation, higher than any in which
 * it is known to have written; or as a replica of its own, where it is new to the ledger, or the copy is a colleague's:
 * that one does not hold the key with which this computer signed for its old name.
 */
export async function beginAnew(
  copy: string,
  place: Newcomer,
  { ledger, replica }: Inspection,
): Promise<Identity> {
  const file = identityFile(place.stateFolder, ledger);
  const known = readIdentity(file);
  const identity: Identity =
    known?.replica === replica
      ? { replica: known.replica, incarnation: (await highestIncarnation(copy, known)) + 1, sequence: 0 }
      : { replica: place.newReplica, incarnation: 1, sequence: 0 };
  writeIdentity(file, ledger, identity);
  return identity;
}

async function highestIncarnation(copy: string, { replica, incarnation }: Identity): Promise<number> {
  const sqlite = openCopy(copy);
  try {
    const { highest } = await connect(sqlite)
      .selectFrom('event')
      .select((expression) => expression.fn.max('incarnation').as('highest'))
      .where('replica', '=', replica)
      .executeTakeFirstOrThrow();
    return Math.max(incarnation, highest ?? 0);
  } finally {
    sqlite.close();
  }
}
