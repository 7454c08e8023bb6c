import type { ImportContents } from '#src/domain/events/import.js';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Writer } from '../database.js';
import { insertRows } from '../insert.js';
import type { PostingRows } from './rows.js';

/** The rows of what an import wrote about itself. */
export const importRows: { readonly [T in keyof ImportContents]: PostingRows<T> } = {
  'import.booked': ({ rows, profile, ...booked }, event, reversedBy) => ({
    import_batch: [
      {
        event,
        batch: booked.batch,
        target: booked.target,
        file: booked.file,
        file_name: booked.fileName,
        list: booked.list,
        layout: booked.layout,
        profile_name: profile?.name ?? null,
        profile_hash: profile?.hash ?? null,
        corrects: booked.corrects,
        rows_read: rows.read,
        rows_new: rows.new,
        rows_changed: rows.changed,
        rows_unchanged: rows.unchanged,
        rows_vanished: rows.vanished,
        rows_open: rows.open,
        years: booked.years.join(','),
        sum_cents: booked.sumCents,
        control_sums: jsonOf(booked.controlSums),
        reason: booked.reason,
        reversed_by: reversedBy,
      },
    ],
  }),
  'import.row-left-open': ({ batch, sheet, cell, cells, findings }, event, reversedBy) => ({
    import_open_row: [
      {
        event,
        batch,
        sheet,
        cell,
        cells: jsonOf(cells),
        findings: jsonOf(findings),
        reversed_by: reversedBy,
      },
    ],
  }),
};

/** Notes where events come from, of those that say so; whether they are understood makes no difference. */
export async function addOrigins(
  writer: Writer,
  events: readonly Pick<JournalEvent, 'hash' | 'lamport' | 'origin'>[],
): Promise<void> {
  const rows = events.flatMap(({ hash, lamport, origin }) => {
    if (origin === undefined) return [];
    const { batch, sheet, cell, key } = origin;
    return [{ event: hash, batch, lamport, sheet, cell, row_key: key }];
  });
  await insertRows(writer, 'origin', rows);
}

/** The same text whoever makes it: the order of members is that of the canonical bytes. */
function jsonOf(value: object): string {
  return canonicalText(value as Canonical); // event data are plain JSON by their types
}
