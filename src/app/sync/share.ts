import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Ledger } from '#src/store/ledger.js';
import type { Writer } from '#src/store/database.js';
import { readSetting, writeSetting } from '#src/store/local.js';
import { forgetShare } from '#src/store/segments/known.js';
import type { Folder } from '#src/sync/folder/folder.js';
import { readMarker } from '#src/sync/share/marker.js';
import type { Context } from '../context.js';

/** Where this file notes the path of its shared folder. */
export const shareSetting = 'share';

/** A ledger, and the folder in which it meets the others. */
export interface Share {
  readonly path: string;
  readonly folder: Folder;
  readonly ledger: Ledger;
}

/** The path of the shared folder, null where the ledger has none. */
export function sharePath(ledger: Ledger): Promise<string | null> {
  return ledger.read((reader) => readSetting(reader, shareSetting));
}

/** Tells a ledger where its shared folder is from now on. */
export async function keepSharePath(writer: Writer, path: string): Promise<void> {
  if ((await readSetting(writer, shareSetting)) !== path) await forgetShare(writer);
  await writeSetting(writer, shareSetting, path);
}

/**
 * The shared folder of the ledger, ready to be used. Refuses `no-share`, `identity-missing`, `share-of-other-ledger`;
 * `share-not-there` where the folder has no marker: the drive is not mounted.
 */
export async function openShare(context: Context): Promise<Share> {
  const ledger = await context.ledger();
  const path = await sharePath(ledger);
  if (path === null) return refuse('no-share', {});
  ledger.ownIdentity();
  const folder = await context.share.folderAt(path, ledger.local.replica);
  await refuseOtherLedger(folder, { path, ledger: ledger.local.ledger });
  return { path, folder, ledger };
}

/** Refuses `share-of-other-ledger`; `share-not-there` where the folder has no marker. */
export async function refuseOtherLedger(
  folder: Folder,
  { path, ledger }: { readonly path: string; readonly ledger: string },
): Promise<void> {
  const marked = await readMarker(folder);
  if (marked === null) throw new Unavailable('share-not-there', { path });
  if (marked !== ledger) refuse('share-of-other-ledger', { path, ledger: marked });
}
