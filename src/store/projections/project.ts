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
import type { BalanceChanges } from './balance.js';
import { namedEnds, reverse } from './ends.js';
import { noteAlikePayments } from './alike-payments.js';
import { noteForks } from './forks.js';
import { addOrigins } from './import-rows.js';
import { postingRows } from './posting-rows.js';
import { foldSubjects } from './refold.js';
import { insertAll, type PostingRows, type Rows } from './rows.js';

/**
 * Brings the tables up to events that are already in the journal, whatever their order: a posting adds its lines, an
 * end takes its target out of all sums, the subjects of statements are folded anew.
 * @param balance is told what changes; the caller writes it when all is done
 * @param beside subjects to fold besides those of the events
 */
export async function project(
  writer: Writer,
  balance: BalanceChanges,
  events: readonly Understood[],
  beside: readonly string[] = [],
): Promise<void> {
  await addOrigins(writer, events);
  await addPostings(writer, balance, events.filter(isPosting));
  const { uncounted, refold } = await reverse(writer, events.filter(isEnd));
  const stated = events.filter(isStatement).map(({ subject }) => subject);
  const { removed, rows } = await foldSubjects(writer, [...new Set([...stated, ...refold, ...beside])]);
  for (const line of [...uncounted, ...removed]) if (line.counted === 1) balance.count(line, -1);
  await add(writer, balance, rows);
}

/** As `project`, for events as they lie in the journal. What this program does not understand is kept in a count of such. */
export async function projectStored(
  writer: Writer,
  balance: BalanceChanges,
  events: readonly JournalEvent[],
): Promise<void> {
  const understood = await understand(events);
  const unknown = events.filter((_, at) => understood[at] === null);
  await project(
    writer,
    balance,
    understood.filter((event) => event !== null),
    unknown.flatMap(({ subject }) => subject ?? []), // its writer had seen what it names
  );
  await noteForks(writer, events);
  await addOrigins(writer, unknown);
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
  await noteAlikePayments(
    writer,
    rows.flatMap(({ disbursement = [] }) => disbursement),
  );
}

async function add(writer: Writer, balance: BalanceChanges, rows: readonly Rows[]): Promise<void> {
  for (const { line = [] } of rows) for (const one of line) if (one.counted === 1) balance.count(one, 1);
  await insertAll(writer, rows);
}
