import type { TwinBatches } from '#src/domain/findings/imported-twice.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Reader } from '../../database.js';
import { withWrittenEvents } from './written-events.js';

/** Imports of one file of which rows count more than once, by file. */
export async function twinBatches(reader: Reader): Promise<TwinBatches[]> {
  const twins: TwinBatches[] = [];
  for (const [file, batches] of groupBy(await batchesOfOneFile(reader), (row) => row.file)) {
    const names = batches.map(({ batch }) => batch);
    const rows = await rowsInSeveral(reader, names);
    if (rows.length === 0) continue;
    const among = new Set(rows.flatMap(({ first, last }) => [first, last]));
    twins.push({ file, batches: batches.filter(({ batch }) => among.has(batch)), rows: rows.length });
  }
  return twins;
}

/** Standing imports of files that have several, in the order of events. */
async function batchesOfOneFile(reader: Reader) {
  const several = reader
    .selectFrom('import_batch')
    .select('file')
    .where('reversed_by', 'is', null)
    .groupBy('file')
    .having((row) => row(row.fn.countAll<number>(), '>', 1));
  const rows = await reader
    .selectFrom('import_batch')
    .select(['file', 'batch', 'file_name', 'event'])
    .where('reversed_by', 'is', null)
    .where('file', 'in', several)
    .execute();
  const inOrder = await withWrittenEvents(reader, rows);
  return inOrder.map(({ file, batch, file_name, event }) => ({
    file,
    batch,
    fileName: file_name,
    hash: event,
  }));
}

/**
 * The places in a list that count in more than one of these imports: a booking that was not reversed, or a recipient
 * that stands.
 * Other statements that say the same are one, however often they are made.
 */
function rowsInSeveral(reader: Reader, batches: readonly string[]) {
  return reader
    .selectFrom('origin')
    .innerJoin('event', 'event.hash', 'origin.event')
    .leftJoin('reversal', 'reversal.target', 'origin.event')
    .leftJoin('recipient', 'recipient.subject', 'event.subject')
    .select(({ fn }) => [fn.min('origin.batch').as('first'), fn.max('origin.batch').as('last')])
    .where('origin.batch', 'in', batches)
    .where('reversal.event', 'is', null)
    .where('event.type', '!=', 'import.row-left-open')
    .where((row) =>
      row.or([
        row('event.subject', 'is', null),
        row.and([row('recipient.id', 'is not', null), row('recipient.merged_into', 'is', null)]),
      ]),
    )
    .groupBy(['origin.sheet', 'origin.cell'])
    .having(({ eb, fn }) => eb(fn.min('origin.batch'), '<', fn.max('origin.batch')))
    .execute();
}
