import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { databaseExists } from '#src/store/files.js';
import { segmentFiles } from '#src/sync/share/listing.js';
import { readMarker } from '#src/sync/share/marker.js';
import type { Folder } from '#src/sync/folder/folder.js';
import type { Context } from '../context.js';
import { newReplica, type NewReplica } from '../new-replica.js';
import { fetchNew, type Progress } from './fetch.js';
import { keepSharePath } from './share.js';
import { exchange, synchronise, type Synchronised } from './synchronise.js';

/** What joining a shared folder came to. */
export interface Joined {
  readonly path: string;
  readonly database: string;
  readonly ledger: string;
  readonly replica: string;
  /** Whether the database was made now. */
  readonly created: boolean;
  /** Null on a dry run. */
  readonly exchanged: Synchronised | null;
}

/**
 * Takes part in a shared folder that others have set up: makes the database with the whole history, under a name of its
 * own; a database of the same ledger that is there already is only told where the folder is. Refuses `ledger-of-other-share` and
 * `identity-missing`; `share-not-there` where the folder has no marker.
 * @param path absolute
 */
export async function joinShare(context: Context, path: string, progress: Progress): Promise<Joined> {
  const newcomer = newReplica(context);
  const folder = await context.share.folderAt(path, newcomer.replica);
  const ledger = await readMarker(folder);
  if (ledger === null) throw new Unavailable('share-not-there', { path });
  return databaseExists(context.place.path)
    ? joinWithDatabase(context, { path, ledger, progress })
    : joinAnew(context, { path, ledger, progress, newcomer, folder });
}

interface Joining {
  readonly path: string;
  readonly ledger: string;
  readonly progress: Progress;
}

async function joinWithDatabase(context: Context, { path, ledger, progress }: Joining): Promise<Joined> {
  const here = await context.ledger();
  const database = here.place.path;
  const other = here.local.ledger;
  if (other !== ledger) refuse('ledger-of-other-share', { path, database, ledger, other });
  here.ownIdentity();
  const { replica } = here.local;
  const joined = { path, database, ledger, replica, created: false };
  if (context.dryRun) return { ...joined, exchanged: null };
  await here.write((writer) => keepSharePath(writer, path));
  const folder = await context.share.folderAt(path, replica);
  return { ...joined, exchanged: await exchange(context, { path, folder, ledger: here }, progress) };
}

async function joinAnew(
  context: Context,
  { path, ledger, progress, newcomer, folder }: Joining & { newcomer: NewReplica; folder: Folder },
): Promise<Joined> {
  const { joinLedger } = await import('#src/store/join.js');
  const { replica } = newcomer;
  const joined = { path, database: context.place.path, ledger, replica, created: true };
  if (context.dryRun) return { ...joined, exchanged: null };
  const taken = await joinLedger(context.place, { ledger, ...newcomer }, async (made) => {
    await made.write((writer) => keepSharePath(writer, path));
    return fetchNew(context, { folder, ledger: made }, await segmentFiles(folder), progress);
  });
  const exchanged = await synchronise(context, () => {});
  const receivedEvents = taken.events + exchanged.receivedEvents;
  const receivedSegments = taken.segments + exchanged.receivedSegments;
  return { ...joined, exchanged: { ...exchanged, receivedEvents, receivedSegments } };
}
