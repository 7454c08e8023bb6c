import { subjects } from '#src/domain/subject.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf, numberText } from '#src/journal/number.js';
import type { LongList } from '#src/render/list.js';
import { fewOrSource } from '#src/render/rows.js';
import { journalList, type EventRow } from '#src/reports/lists/journal.js';
import { journalState } from '#src/store/queries/state.js';
import {
  countJournal,
  dataOf,
  journalPages,
  type JournalFilter,
  type ListedEvent,
} from '#src/store/queries/journal.js';
import type { Context } from '../context.js';

/** The journal, oldest event first, as long as `use` takes: its rows are read while they are used. */
export async function listJournal<T>(
  context: Context,
  filter: JournalFilter,
  use: (list: LongList<EventRow>) => Promise<T>,
): Promise<T> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const pages = async function* () {
      for await (const page of journalPages(reader, filter)) yield page.map(listedRow);
    };
    const rows = await fewOrSource(await countJournal(reader, filter), pages);
    return use({ ...journalList(rows), state: () => journalState(reader) });
  });
}

function listedRow(event: ListedEvent): EventRow {
  const { hash, tag, sequence, type, actor, recordedAt } = event;
  return {
    number: numberText(tag, sequence),
    hash,
    type,
    subject: event.subject ?? subjects.event(hash),
    actor,
    recordedAt,
    // Most forms of the list do not show it.
    get data() {
      return dataOf(event);
    },
  };
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
