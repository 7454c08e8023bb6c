import { subjects } from '#src/domain/subject.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import type { List } from '#src/render/list.js';
import { journalList, type EventRow } from '#src/reports/lists/journal.js';
import { journalEvents, type JournalFilter } from '#src/store/queries/journal.js';
import type { Context } from '../context.js';

/** The journal, oldest event first. */
export async function listJournal(context: Context, filter: JournalFilter): Promise<List<EventRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => journalList((await journalEvents(reader, filter)).map(eventRow)));
}

/** A posting is its own subject. */
export function eventRow(event: JournalEvent): EventRow {
  const { hash, type, actor, recordedAt, data } = event;
  return {
    number: numberOf(event),
    hash,
    type,
    subject: event.subject ?? subjects.event(hash),
    actor,
    recordedAt,
    data,
  };
}
