import { readSetting } from '#src/store/local.js';
import { eventsNotOnShare } from '#src/store/segments/outbox.js';
import type { Context } from '../context.js';
import { isAfterChange } from './after-change.js';
import { shareSetting } from './share.js';

/** What waits here for the shared folder. */
export interface Outbox {
  /** This computer's own events that are not on the share yet. */
  readonly events: number;
  /** Whether an exchange follows every change without being asked for. */
  readonly afterChange: boolean;
}

/** What waits for the shared folder; null where the ledger has none. Cheap enough to be asked after every booking. */
export async function outbox(context: Context): Promise<Outbox | null> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    if ((await readSetting(reader, shareSetting)) === null) return null;
    return {
      events: await eventsNotOnShare(reader, ledger.local.replica),
      afterChange: await isAfterChange(reader),
    };
  });
}
