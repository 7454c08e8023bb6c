import type { JournalEvent } from '#src/journal/envelope.js';
import {
  isEnd,
  isPosting,
  isStatement,
  understand,
  type Posting,
  type Understood,
} from '#src/journal/understand.js';
import type { Writer } from '../database.js';
import { insertRows } from '../insert.js';
import { BalanceChanges } from './balance.js';
import { namedEnds, reverse } from './ends.js';
import { postingRows, type PostingRows } from './money-rows.js';
import { foldSubject } from './refold.js';
import { insertAll, type Rows } from './rows.js';

/**
 * Brings the tables up to events that are already in the journal, whatever their order: a posting adds its lines, an
 * end takes its target out of all sums, the subjects of statements are folded anew.
 */
export async function project(writer: Writer, events: readonly Understood[]): Promise<void> {
  const balance = new BalanceChanges();
  await addPostings(writer, balance, events.filter(isPosting));
  const stale = new Set(events.filter(isStatement).map(({ subject }) => subject));
  for (const end of events.filter(isEnd)) {
    const { uncounted, refold } = await reverse(writer, end);
    for (const line of uncounted) balance.count(line, -1);
    if (refold !== null) stale.add(refold);
  }
  for (const subject of stale) {
    const { removed, rows } = await foldSubject(writer, subject);
    for (const line of removed) balance.count(line, -1);
    await add(writer, balance, [rows]);
  }
  await balance.write(writer);
}

/** As `project`, for events as they lie in the journal. What this program does not understand is kept in a count of such. */
export async function projectStored(writer: Writer, events: readonly JournalEvent[]): Promise<void> {
  const understood = await understand(events);
  await project(
    writer,
    understood.filter((event) => event !== null),
  );
  const unknown = events.filter((_, at) => understood[at] === null);
  await insertRows(
    writer,
    'unknown_event',
    unknown.map(({ hash, type }) => ({ event: hash, type })),
  );
}

async function addPostings(
  writer: Writer,
  balance: BalanceChanges,
  postings: readonly Posting[],
): Promise<void> {
  const ends = await namedEnds(writer, postings);
  const rows = postings.map((posting) => {
    const rowsOf = postingRows[posting.type] as PostingRows; // type and data belong together
    return rowsOf(posting.data, posting.hash, ends.get(posting.hash) ?? null);
  });
  await add(writer, balance, rows);
}

async function add(writer: Writer, balance: BalanceChanges, rows: readonly Rows[]): Promise<void> {
  for (const line of rows.flatMap((row) => row.line ?? [])) if (line.counted === 1) balance.count(line, 1);
  await insertAll(writer, rows);
}
