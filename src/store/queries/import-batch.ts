import type { ImportBooked } from '#src/domain/events/import.js';
import type { Origin } from '#src/domain/events/origin.js';
import { refuse } from '#src/domain/refusal.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';
import { numberOrNull } from './number.js';

/** An import as the journal has it, and what became of it. */
export interface StoredBatch extends ImportBooked {
  /** The number of the event that speaks of the batch. */
  readonly number: string;
  readonly hash: string;
  readonly recordedAt: string;
  readonly actor: string;
  /** The number of the end that took it back; null while it stands. */
  readonly reversedBy: string | null;
  /** The last standing batch that corrected it; null where none did. */
  readonly correctedBy: string | null;
}

/** All imports, the first first. */
export async function allBatches(reader: Reader): Promise<StoredBatch[]> {
  const rows = await reader
    .selectFrom('import_batch')
    .innerJoin('event', 'event.hash', 'import_batch.event')
    .leftJoin('event as end', 'end.hash', 'import_batch.reversed_by')
    .select(['event.hash', 'event.bytes', 'event.tag', 'event.sequence', 'event.recorded_at', 'event.actor'])
    .select(['end.tag as end_tag', 'end.sequence as end_sequence'])
    .orderBy('event.lamport')
    .orderBy('event.hash')
    .execute();
  const batches = rows.map((row) => ({
    ...(storedEvent(row).data as unknown as ImportBooked), // the table has only such events
    number: numberText(row.tag, row.sequence),
    hash: row.hash,
    recordedAt: row.recorded_at,
    actor: row.actor,
    reversedBy: numberOrNull(row.end_tag, row.end_sequence),
  }));
  const standing = batches.filter(({ reversedBy }) => reversedBy === null);
  return batches.map((one) => {
    const correction = standing.findLast(({ corrects }) => corrects === one.batch);
    return { ...one, correctedBy: correction?.batch ?? null };
  });
}

/** The import of this name, with or without `B-`, in any case. Refuses `batch-unknown`. */
export async function batchCalled(reader: Reader, text: string): Promise<StoredBatch> {
  const batches = await allBatches(reader);
  const known = batches.map(({ batch }) => batch).toReversed();
  return batches.find(({ batch }) => bare(batch) === bare(text)) ?? refuse('batch-unknown', { text, known });
}

/** As people may leave it: without `B-`, whatever kind of dash it is, and in capitals. */
function bare(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replace(/^B[^0-9A-Z]/, '');
}

/** The name of the list file that an event was read from; null where its batch is not here yet. */
export async function fileNameOf(
  reader: Reader,
  { batch, file }: Pick<Origin, 'batch' | 'file'>,
): Promise<string | null> {
  const row = await reader
    .selectFrom('import_batch')
    .select('file_name')
    .where('batch', '=', batch)
    .where('file', '=', file)
    .limit(1)
    .executeTakeFirst();
  return row?.file_name ?? null;
}
