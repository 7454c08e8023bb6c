import { knownPaths } from '#src/store/segments/known.js';
import { segmentPlaces } from '#src/store/segments/lines.js';
import { waitingPaths } from '#src/store/segments/waiting.js';
import { eventsNotOnShare } from '#src/store/segments/outbox.js';
import { segmentFiles } from '#src/sync/share/listing.js';
import type { Context } from '../context.js';
import { lackingOf } from './put-back.js';
import { openShare } from './share.js';

/** What an exchange with the shared folder would do, as far as it can be told without reading a file. */
export interface Outlook {
  readonly path: string;
  /** Files on the share that are not known here. */
  readonly filesToTakeIn: number;
  /** Files that are gone from the share, or were made and not put there yet. */
  readonly filesToPut: number;
  /** This computer's own events that are not on the share yet. */
  readonly eventsToPublish: number;
}

/** Looks at the shared folder without taking or putting anything. Refuses as `openShare` does. */
export async function outlookOnShare(context: Context): Promise<Outlook> {
  const { path, folder, ledger } = await openShare(context);
  const listed = await segmentFiles(folder);
  const there = new Set(listed);
  return ledger.read(async (reader) => {
    const known = await knownPaths(reader);
    const lacking = lackingOf(await segmentPlaces(reader), there);
    const waiting = (await waitingPaths(reader)).filter((segment) => !there.has(segment.path));
    return {
      path,
      filesToTakeIn: listed.filter((file) => !known.has(file)).length,
      filesToPut: lacking.length + waiting.length,
      eventsToPublish: await eventsNotOnShare(reader, ledger.local.replica),
    };
  });
}
