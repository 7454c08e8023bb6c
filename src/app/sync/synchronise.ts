import { segmentFiles } from '#src/sync/share/listing.js';
import type { Context } from '../context.js';
import { cutOwn } from './cut.js';
import { fetchNew, type Progress } from './fetch.js';
import { ensureKeys } from './keys.js';
import { putBack } from './put-back.js';
import { openShare, type Share } from './share.js';

/** What an exchange with the shared folder came to. */
export interface Synchronised {
  readonly receivedEvents: number;
  readonly receivedSegments: number;
  readonly publishedEvents: number;
  readonly publishedSegments: number;
  /** Segments that were gone from the share and that this computer has put back. */
  readonly healedSegments: number;
  /** The incarnation that was begun because this computer's own events came back; null nearly always. */
  readonly newIncarnation: number | null;
}

/**
 * Brings this ledger and its shared folder to the same state: takes in what the others wrote, puts there what they do
 * not have. Refuses as `openShare` does. Whatever fails on the way, what was taken in stays, and the rest follows next time.
 */
export async function synchronise(context: Context, progress: Progress): Promise<Synchronised> {
  return exchange(context, await openShare(context), progress);
}

/** As `synchronise`, with a share that is open. */
export async function exchange(context: Context, share: Share, progress: Progress): Promise<Synchronised> {
  const listed = await segmentFiles(share.folder);
  const merged = await fetchNew(context, share, listed, progress);
  // Not before: who has signed for a replica already keeps doing so.
  await ensureKeys(context, share.ledger);
  const publishedEvents = await cutOwn(context, share.ledger);
  const { published, healed } = await putBack(share, listed, progress);
  return {
    receivedEvents: merged.events,
    receivedSegments: merged.segments,
    publishedEvents,
    publishedSegments: published,
    healedSegments: healed,
    newIncarnation: merged.newIncarnation,
  };
}
