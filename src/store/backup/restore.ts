import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { databaseExists, flush, makeFolder, removeDatabase, renameDatabase, takeName } from '../files.js';
import { writeLocal, type LocalFacts } from '../local.js';
import { keepPrivateKey } from '../segments/private-keys.js';
import { openCopy } from '../sqlite/check.js';
import { connect } from '../sqlite/connection.js';
import { explained } from '../sqlite/errors.js';
import { refuseUnsafePlace } from '../sqlite/place.js';
import { useWriteAheadLog } from '../sqlite/pragmas.js';
import { inWriteTransaction } from '../sqlite/transaction.js';
import { beginAnew } from './begin-anew.js';
import { inspectCopy, type Inspection } from './inspect.js';

export interface RestorePlace {
  readonly path: string;
  readonly stateFolder: string;
  /** A name for this computer, should it become a replica of its own. */
  readonly newReplica: string;
  /** With which that one signs: no database bears a name without its key, nor does any backup of it. */
  readonly newKeys: { readonly publicKey: string; readonly privateKey: string };
  /** Put behind the name of the database that was there, which is kept. */
  readonly asideSuffix: string;
}

export interface Restored {
  readonly path: string;
  readonly events: number;
  readonly digest: string;
  /** The new one; null where nothing was put in place. */
  readonly incarnation: number | null;
  /** Where the database that was there before now lies; null where there was none. */
  readonly keptAs: string | null;
}

/**
 * Puts a backup in the place of the ledger, after it was looked through. What was there is kept under another name.
 * The restored ledger begins a new incarnation, so that no number is given out a second time; on a computer that is
 * new to the ledger it begins a new replica. Refuses `ledger-exists` unless `replace`, `file-missing`, unsafe places.
 */
export async function restoreBackup(
  source: string,
  place: RestorePlace,
  replace: boolean,
): Promise<Restored> {
  const { path } = place;
  refuseUnfit(source, path, replace);
  const copy = `${path}.restore-${process.pid}`;
  return explained(path, async () => {
    try {
      const inspection = await inspectedCopy(source, copy);
      const identity = await beginAnew(copy, place, inspection);
      await settle(copy, { ledger: inspection.ledger, replica: identity.replica }, place);
      const keptAs = putInPlace(copy, place);
      const { events, digest } = inspection;
      return { path, events, digest, incarnation: identity.incarnation, keptAs };
    } finally {
      removeDatabase(copy);
    }
  });
}

/** Looks through a backup and refuses as `restoreBackup` does, and leaves everything as it is. */
export async function tryBackup(source: string, path: string, replace: boolean): Promise<Restored> {
  refuseUnfit(source, path, replace);
  const folder = mkdtempSync(join(tmpdir(), 'llq-restore-'));
  return explained(path, async () => {
    try {
      const { events, digest } = await inspectedCopy(source, join(folder, 'copy.sqlite'));
      return { path, events, digest, incarnation: null, keptAs: null };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

function refuseUnfit(source: string, path: string, replace: boolean): void {
  refuseUnsafePlace(path);
  refuseUnreadable(source);
  if (!replace && databaseExists(path)) refuse('ledger-exists', { path });
}

async function inspectedCopy(source: string, copy: string): Promise<Inspection> {
  removeDatabase(copy);
  await copyDatabase(source, copy);
  return inspectCopy(copy, source);
}

function refuseUnreadable(source: string): void {
  if (!existsSync(source) || !statSync(source).isFile()) refuse('file-missing', { path: source });
  try {
    accessSync(source, constants.R_OK);
  } catch (error) {
    throw new Unavailable('database-not-opened', { path: source }, { cause: error });
  }
}

/**
 * Takes the log along, where a ledger that was not closed is the backup: it holds the last bookings. As streams, because
 * a copied file would stay write-protected where the backup is.
 */
async function copyDatabase(source: string, copy: string): Promise<void> {
  makeFolder(copy);
  for (const suffix of ['', '-wal'].filter((part) => existsSync(`${source}${part}`))) {
    await pipeline(createReadStream(`${source}${suffix}`), createWriteStream(`${copy}${suffix}`));
  }
}

/** Tells the copy whose it is, and leaves it as one file that is on the disk. */
async function settle(copy: string, facts: LocalFacts, { newReplica, newKeys }: RestorePlace): Promise<void> {
  const sqlite = openCopy(copy);
  try {
    useWriteAheadLog(sqlite);
    await inWriteTransaction(connect(sqlite), async (writer) => {
      await writeLocal(writer, facts);
      if (facts.replica === newReplica) await keepPrivateKey(writer, newReplica, newKeys);
    });
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sqlite.close();
  }
  flush(copy);
}

/** Keeps what was there under another name, or puts it back where the copy cannot take its place. */
function putInPlace(copy: string, { path, asideSuffix }: RestorePlace): string | null {
  const keptAs = databaseExists(path) ? freeName(`${path}${asideSuffix}`) : null;
  try {
    if (keptAs !== null) renameDatabase(path, keptAs);
    if (!takeName(copy, path)) refuse('ledger-exists', { path });
  } catch (error) {
    if (keptAs !== null && !existsSync(path)) renameDatabase(keptAs, path);
    throw error;
  }
  return keptAs;
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let count = 2; databaseExists(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
