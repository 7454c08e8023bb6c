import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';

/** A row of a list that nobody has decided about yet. */
export interface OpenRow {
  readonly sheet: string;
  readonly cell: string;
  /** Texts by cell. */
  readonly cells: Readonly<Record<string, string>>;
  /** The codes of what was found about it. */
  readonly findings: readonly string[];
}

/** The rows of a batch that are still open, in the order of the list. */
export async function openRows(reader: Reader, batch: string): Promise<OpenRow[]> {
  const rows = await reader
    .selectFrom('import_open_row')
    .innerJoin('event', 'event.hash', 'import_open_row.event')
    .select(['sheet', 'cell', 'cells', 'findings'])
    .where('batch', '=', batch)
    .where('reversed_by', 'is', null)
    .orderBy('event.lamport')
    .orderBy('event.hash')
    .execute();
  return rows.map(({ sheet, cell, cells, findings }) => ({
    sheet,
    cell,
    cells: JSON.parse(cells) as OpenRow['cells'], // as the projection wrote them
    findings: JSON.parse(findings) as OpenRow['findings'],
  }));
}

/** The first and the last number of what a batch brought; null where it brought nothing. */
export async function numbersOf(
  reader: Reader,
  batch: string,
): Promise<{ readonly first: string; readonly last: string } | null> {
  const ofBatch = reader
    .selectFrom('origin')
    .innerJoin('event', 'event.hash', 'origin.event')
    .select(['event.tag', 'event.sequence'])
    .where('origin.batch', '=', batch);
  const first = await ofBatch.orderBy('origin.lamport').orderBy('event.hash').limit(1).executeTakeFirst();
  const last = await ofBatch
    .orderBy('origin.lamport', 'desc')
    .orderBy('event.hash', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (first === undefined || last === undefined) return null;
  return { first: numberText(first.tag, first.sequence), last: numberText(last.tag, last.sequence) };
}
