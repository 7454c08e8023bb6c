import type { Day } from '#src/domain/day.js';
import { dayOfEvent, isDatedPosting, recordingDay, type DatedPosting } from '#src/journal/dated.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { understand } from '#src/journal/understand.js';
import type { Reader } from '../database.js';
import { pagesInOrder } from '../queries/event.js';
import { firstOfNamed } from '../queries/first-of-subject.js';
import { onTablesOf } from './fold.js';

/**
 * Runs `work` on what is dated up to a day, as far as the reader knows of it. What is paid for, and to whom, belongs to a
 * posting: of each programme, track, area and recipient the first statement is there whenever it was recorded.
 * @param work is told which postings were recorded after the day, in the order of events
 */
export async function upToDay<T>(
  reader: Reader,
  day: Day,
  work: (reader: Reader, late: readonly DatedPosting[]) => Promise<T>,
): Promise<T> {
  const late: DatedPosting[] = [];
  const first = await firstOfNamed(reader);
  const pages = eventsUpTo(reader, { day, first, onLate: (posting) => late.push(posting) });
  return onTablesOf(pages, (folded) => work(folded, late));
}

interface UpTo {
  readonly day: Day;
  /** The events that are there whenever they were recorded. */
  readonly first: ReadonlySet<string>;
  readonly onLate: (posting: DatedPosting) => void;
}

async function* eventsUpTo(
  reader: Reader,
  { day, first, onLate }: UpTo,
): AsyncGenerator<readonly JournalEvent[], void> {
  for await (const page of pagesInOrder(reader)) {
    const understood = await understand(page);
    const shown: JournalEvent[] = [];
    for (const [at, event] of page.entries()) {
      const read = understood[at] ?? null;
      if (dayOfEvent(event, read) > day && !first.has(event.hash)) continue;
      shown.push(event);
      if (isDatedPosting(read) && recordingDay(event) > day) onLate(read);
    }
    yield shown;
  }
}
