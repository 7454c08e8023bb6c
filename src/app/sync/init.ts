import { refuse } from '#src/domain/refusal.js';
import { isUnavailable, Unavailable } from '#src/domain/unavailable.js';
import type { Folder } from '#src/sync/folder/folder.js';
import { segmentFiles } from '#src/sync/share/listing.js';
import { markerOf, markerPath, readMarker } from '#src/sync/share/marker.js';
import type { Context } from '../context.js';
import { arrivalsAt, isSegment } from './arrivals.js';
import type { Progress } from './fetch.js';
import { keepSharePath } from './share.js';
import { exchange, type Synchronised } from './synchronise.js';

/** What setting up a shared folder came to. */
export interface ShareMade {
  readonly path: string;
  readonly ledger: string;
  /** Null on a dry run. */
  readonly exchanged: Synchronised | null;
}

/** What systems and sync clients put into every folder by themselves. */
const ofTheSystem = /^(?:\.|desktop\.ini$|thumbs\.db$)/i;

/**
 * Makes a folder the shared folder of this ledger, and publishes the whole journal there. The folder must be empty, or
 * have been made one for this ledger before: by its marker, or, where that is lost, by its segments. Refuses
 * `share-not-empty`, `share-of-other-ledger`, `identity-missing`; `share-folder-missing` where it is not there.
 * @param path absolute
 */
export async function initShare(context: Context, path: string, progress: Progress): Promise<ShareMade> {
  const ledger = await context.ledger();
  ledger.ownIdentity();
  const folder = await context.share.folderAt(path, ledger.local.replica);
  const marked = await readMarker(folder);
  const names = (await folder.list('')).filter((name) => !ofTheSystem.test(name));
  if (marked === null && names.length > 0 && !(await holdsSegment(folder, ledger.local.ledger)))
    refuse('share-not-empty', { path, names });
  if (marked !== null && marked !== ledger.local.ledger)
    refuse('share-of-other-ledger', { path, ledger: marked });
  const made = { path, ledger: ledger.local.ledger };
  if (context.dryRun) return { ...made, exchanged: null };
  await mark(folder, { path, ledger: ledger.local.ledger });
  await ledger.write((writer) => keepSharePath(writer, path));
  return { ...made, exchanged: await exchange(context, { path, folder, ledger }, progress) };
}

/** The first file there: where it cannot be laid down for want of the folder itself, that is what to say. */
async function mark(
  folder: Folder,
  { path, ledger }: { readonly path: string; readonly ledger: string },
): Promise<void> {
  try {
    await folder.writeOnce(markerPath, markerOf(ledger));
  } catch (error) {
    if (!isUnavailable(error, 'share-unreachable')) throw error;
    throw new Unavailable('share-folder-missing', { path }, { cause: error });
  }
}

/** Whether a sound segment of this ledger lies there, under whatever name: then only the marker is gone. */
async function holdsSegment(folder: Folder, ledger: string): Promise<boolean> {
  const expected = { ledger, keyOf: () => null };
  for await (const parcel of arrivalsAt(folder, await segmentFiles(folder), expected))
    if (parcel.some(({ read }) => isSegment(read))) return true;
  return false;
}
