import { rmSync } from 'node:fs';
import { refuse } from '#src/domain/refusal.js';
import { refuseTakenPlace, type NewLedger } from './create.js';
import { flush, makeFolder, removeDatabase, takeName } from './files.js';
import { identityFile, readIdentity, writeIdentity, type IdentityFile } from './identity/identity.js';
import { Ledger, type LedgerPlace } from './ledger.js';
import { writeLocal } from './local.js';
import { keepPrivateKey } from './segments/private-keys.js';
import { connect } from './sqlite/connection.js';
import { explainSqliteError } from './sqlite/errors.js';
import { createDatabase } from './sqlite/open.js';
import { writeUnguarded } from './sqlite/pragmas.js';
import { inWriteTransaction } from './sqlite/transaction.js';

/**
 * Makes the database of a new replica of a ledger that others have, filled by `fill`. It is made beside its place and
 * named when it is whole: whatever goes wrong leaves nothing behind. Refuses `ledger-exists` and unsafe places.
 */
export async function joinLedger<T>(
  place: LedgerPlace,
  names: Required<NewLedger>,
  fill: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { path, stateFolder } = place;
  refuseTakenPlace(path);
  const beside = `${path}.new-${names.replica}`;
  try {
    makeFolder(path);
    await createEmpty(beside, path, names);
    const answer = await filled({ ...place, path: beside }, fill);
    flush(beside);
    nameAs(path, beside, { file: identityFile(stateFolder, names.ledger), names });
    return answer;
  } catch (error) {
    throw explainSqliteError(error, path);
  } finally {
    removeDatabase(beside);
  }
}

/** Puts the database in its place, and tells this computer that it is the one that writes there. */
function nameAs(
  path: string,
  beside: string,
  { file, names }: { readonly file: IdentityFile; readonly names: NewLedger },
): void {
  const previous = readIdentity(file);
  writeIdentity(file, names.ledger, { replica: names.replica, incarnation: 1, sequence: 0 });
  if (takeName(beside, path)) return;
  if (previous) writeIdentity(file, names.ledger, previous);
  else rmSync(file.path, { force: true });
  refuse('ledger-exists', { path });
}

async function createEmpty(
  beside: string,
  path: string,
  { ledger, replica, keys }: Required<NewLedger>,
): Promise<void> {
  const sqlite = createDatabase(beside, path);
  try {
    await inWriteTransaction(connect(sqlite), async (writer) => {
      await writeLocal(writer, { ledger, replica });
      await keepPrivateKey(writer, replica, keys);
    });
  } finally {
    sqlite.close();
  }
}

/** Whatever goes wrong on the way ends in no database at all, so nothing is kept to take back a part of it. */
async function filled<T>(place: LedgerPlace, fill: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await Ledger.open(place);
  try {
    writeUnguarded(ledger.sqlite);
    return await fill(ledger);
  } finally {
    ledger.close();
  }
}
