import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader } from '../database.js';
import { BalanceChanges } from '../projections/balance.js';
import { receiveInto } from '../receive.js';

/** Runs `work` on the tables that these events make, in a database of their own that is gone afterwards. */
export async function onTablesOf<T>(
  pages: AsyncIterable<readonly JournalEvent[]>,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const { inScratchDatabase } = await import('../sqlite/scratch.js');
  return inScratchDatabase(async (writer) => {
    const balance = new BalanceChanges();
    for await (const page of pages) await receiveInto(writer, balance, page);
    await balance.write(writer);
    return work(writer);
  });
}
