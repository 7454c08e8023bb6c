import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Draft } from '#src/domain/events/all.js';
import { refuse } from '#src/domain/refusal.js';
import { append } from './append.js';
import { databaseExists, makeFolder, removeDatabase, takeName } from './files.js';
import { appendMark, identityFile, writeIdentity } from './identity/identity.js';
import type { LedgerPlace } from './ledger.js';
import { writeLocal } from './local.js';
import { pagesOf } from './pages.js';
import { keepPrivateKey } from './segments/private-keys.js';
import { connect } from './sqlite/connection.js';
import { explainSqliteError } from './sqlite/errors.js';
import { createDatabase } from './sqlite/open.js';
import { refuseUnsafePlace } from './sqlite/place.js';
import { inWriteTransaction } from './sqlite/transaction.js';

/** The names of a new ledger and of the first replica that writes to it. */
export interface NewLedger {
  readonly ledger: string;
  readonly replica: string;
  /** With which the replica signs what it publishes; made later where they are left out. */
  readonly keys?: { readonly publicKey: string; readonly privateKey: string };
}

/**
 * Makes a new ledger at `place.path` with its first events. It is made beside its place and named when it is whole, so
 * that no half ledger is ever seen; of two programs that make one at once, one does. Refuses `ledger-exists` and unsafe
 * places; nothing is left behind then.
 */
export async function createLedger(
  place: LedgerPlace,
  names: NewLedger,
  drafts: readonly Draft[],
): Promise<void> {
  const { path, stateFolder } = place;
  refuseTakenPlace(path);
  const beside = `${path}.new-${names.ledger}`;
  const file = identityFile(stateFolder, names.ledger);
  try {
    makeFolder(path);
    writeIdentity(file, names.ledger, { replica: names.replica, incarnation: 1, sequence: 0 });
    await fill(createDatabase(beside, path), place, names, drafts);
    if (!takeName(beside, path)) refuse('ledger-exists', { path });
    appendMark(file, { incarnation: 1, sequence: drafts.length });
  } catch (error) {
    rmSync(file.path, { force: true });
    throw explainSqliteError(error, path);
  } finally {
    removeDatabase(beside);
  }
}

/** Refuses what `createLedger` would refuse of a place: `ledger-exists`, and unsafe ones. */
export function refuseTakenPlace(path: string): void {
  refuseUnsafePlace(path);
  if (databaseExists(path)) refuse('ledger-exists', { path });
}

async function fill(
  sqlite: Database,
  place: LedgerPlace,
  { ledger, replica, keys }: NewLedger,
  drafts: readonly Draft[],
): Promise<void> {
  try {
    await inWriteTransaction(connect(sqlite), async (writer) => {
      await writeLocal(writer, { ledger, replica });
      if (keys) await keepPrivateKey(writer, replica, keys);
      const start = { incarnation: 1, sequence: 0, prev: null, lamport: 0 };
      await append(
        writer,
        { ledger, replica, ...start, actor: place.actor, recordedAt: place.now().toISOString() },
        pagesOf(drafts),
      );
    });
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sqlite.close();
  }
}
