import { subtractCents } from '#src/domain/cents.js';
import type { List } from '#src/render/list.js';
import { batchList, type BatchRow } from '#src/reports/lists/batches.js';
import { allBatches, type StoredBatch } from '#src/store/queries/import-batch.js';
import { effectsOfBatches, type BatchEffect } from '#src/store/queries/import-effects.js';
import type { Context } from '../context.js';

/** The imports of lists, the oldest first. */
export async function listImports(context: Context): Promise<List<BatchRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const effectOf = await effectsOfBatches(reader);
    const batches = await allBatches(reader);
    return batchList(batches.map((stored) => batchRow(stored, effectOf(stored.batch))));
  });
}

/** An import as lists and the answers of commands give it. */
export function batchRow(stored: StoredBatch, { reversed, reversedCents, open }: BatchEffect): BatchRow {
  const { batch, number, recordedAt, actor, file, fileName, list, target, profile, years, rows } = stored;
  const { sumCents, reason, corrects, correctedBy, reversedBy } = stored;
  return {
    batch,
    number,
    recordedAt,
    recordedBy: actor,
    file: fileName,
    fileHash: file,
    list,
    target,
    profile: profile?.name ?? null,
    years,
    rows,
    open,
    booked: rows.new + rows.changed,
    reversed,
    amountCents: subtractCents(sumCents, reversedCents),
    reason,
    state: stateOf(stored),
    corrects,
    correctedBy,
    reversedBy,
  };
}

function stateOf({ reversedBy, correctedBy }: StoredBatch): BatchRow['state'] {
  if (reversedBy !== null) return 'taken-back';
  return correctedBy === null ? 'booked' : 'corrected';
}
