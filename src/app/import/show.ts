import type { Shown } from '#src/render/facts.js';
import { batchSheet } from '#src/reports/facts/batch.js';
import { batchCalled } from '#src/store/queries/import-batch.js';
import { effectsOfBatches } from '#src/store/queries/import-effects.js';
import { numbersOf, openRows } from '#src/store/queries/import-rows.js';
import type { Context } from '../context.js';
import { batchRow } from './list.js';

/** An import with all that is known about it. Refuses with `batch-unknown`. */
export async function showImport(context: Context, name: string): Promise<Shown> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const stored = await batchCalled(reader, name);
    const { batch, controlSums } = stored;
    const effectOf = await effectsOfBatches(reader);
    return batchSheet({
      ...batchRow(stored, effectOf(batch)),
      controlSums,
      numbers: await numbersOf(reader, batch),
      openRows: await openRows(reader, batch),
    });
  });
}
