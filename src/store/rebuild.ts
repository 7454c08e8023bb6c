import type { Writer } from './database.js';
import { projectionNames } from './digest.js';
import { BalanceChanges } from './projections/balance.js';
import { projectStored } from './projections/project.js';
import { countEvents, pagesByHash, storedEvent } from './queries/event.js';

/** Told how many events were worked off, of how many. */
export type Progress = (done: number, total: number) => void;

/**
 * Throws all projections away and makes them anew from the journal. The order of events makes no difference to them; in
 * the order of hashes, by which most rows are kept, it goes a third faster. Returns the number of events.
 */
export async function rebuildProjections(writer: Writer, progress: Progress = () => {}): Promise<number> {
  for (const table of projectionNames()) await writer.deleteFrom(table).execute();
  const total = await countEvents(writer);
  const balance = new BalanceChanges();
  let done = 0;
  for await (const page of pagesByHash(writer)) {
    await projectStored(writer, balance, page.map(storedEvent));
    done += page.length;
    progress(done, total);
  }
  await balance.write(writer);
  return total;
}
