import { zeroCents } from '#src/domain/cents.js';
import { groupBy } from '#src/domain/group-by.js';
import { refuse } from '#src/domain/refusal.js';
import { inBatches } from '#src/store/batches.js';
import type { Reader } from '#src/store/database.js';
import type { Decision } from '#src/store/ledger.js';
import { dependantsOf } from '#src/store/queries/import-dependants.js';
import { journalState } from '#src/store/queries/state.js';
import type { Context } from '../context.js';
import { decideList } from './booking/decide-list.js';
import type { DecidedList } from './booking/decided.js';
import { keepsFromBooking } from './booking/blocking.js';
import { countDrafts, draftsOf, type BatchWords } from './booking/drafts.js';
import type { Booked } from './checked.js';
import type { RunRequest } from './request.js';
import { startImport, type ImportSession, type OnProgress } from './session.js';
import { WrittenEvents } from './written-events.js';

/** Characters of the name of a batch after `B-`. */
const batchNameLength = 5;

/**
 * Books a list: the same check as `import check`, and then everything in one transaction, on the state that was checked
 * or decided anew on a later one. Nothing is booked while a question or an error is open, except what was accepted
 * beforehand. Refuses as `startImport` does, and with `batch-needed` to reverse what something stands on.
 */
export async function runImport(
  context: Context,
  request: RunRequest,
  onProgress: OnProgress = () => {},
): Promise<Booked> {
  const session = await startImport(context, request, onProgress);
  const { list, checked } = session;
  if (list === null)
    return { ...checked, batch: null, reversed: 0, bookedCents: zeroCents, numbers: null, blocked: true };
  const ledger = await context.ledger();
  const words: BatchWords = {
    batch: `B-${context.newId(batchNameLength).toUpperCase()}`,
    reason: request.reason ?? null,
    reverseVanished: request.reverseVanished,
  };
  const written = new WrittenEvents(onProgress);
  const decide = async (reader: Reader): Promise<Decision<RunAnswer>> => {
    const decision = await decideAgain(reader, context, { session, request, words });
    written.total = decision.answer.events;
    return decision;
  };
  const { dryRun } = context;
  const answer = await ledger.bookMany(decide, { dryRun, onPage: written.onPage });
  const { numbers } = written;
  return {
    ...session.checkedAs(answer.decided),
    batch: numbers && words.batch,
    reversed: answer.blocked || !request.reverseVanished ? 0 : answer.decided.vanished.length,
    bookedCents: answer.blocked ? zeroCents : answer.decided.statement.sumCents,
    numbers,
    blocked: answer.blocked,
  };
}

interface Run {
  readonly session: ImportSession;
  readonly request: RunRequest;
  readonly words: BatchWords;
}

interface RunAnswer {
  readonly decided: DecidedList;
  readonly blocked: boolean;
  readonly events: number;
}

/** What was decided holds if nothing was written since; else it is decided anew on what stands now. */
async function decideAgain(
  reader: Reader,
  context: Context,
  { session, request, words }: Run,
): Promise<Decision<RunAnswer>> {
  const { list, state } = session;
  const isSame = (await journalState(reader)) === state;
  const before = isSame ? session.decided : null;
  if (list === null) throw new TypeError('a list without a target cannot be booked');
  const decided = before ?? (await decideList(reader, context, list));
  const { findings } = session.checkedAs(decided);
  const books = hasSomething(decided, words);
  // A sum that was accepted once keeps nothing from being booked where all of it is.
  const accepted = { ...request, despiteSums: request.despiteSums || !books };
  const blocked = findings.some((finding) => keepsFromBooking(finding, accepted));
  const writes = !blocked && books;
  if (writes && request.reverseVanished) await mayVanish(reader, decided.vanished);
  return {
    drafts: writes ? draftsOf(decided, words) : [],
    answer: { decided, blocked, events: writes ? countDrafts(decided, words) : 0 },
  };
}

/** Nothing stands on what is to be reversed. Refuses `batch-needed`. */
async function mayVanish(reader: Reader, vanished: DecidedList['vanished']): Promise<void> {
  for (const [batch, rows] of groupBy(vanished, (row) => row.batch)) {
    for (const some of inBatches(rows)) {
      const { first, count } = await dependantsOf(
        reader,
        batch,
        some.map(({ hash }) => hash),
      );
      if (count > 0) refuse('batch-needed', { batch, dependants: first, count });
    }
  }
}

/** Whether there is anything to write: bookings, or fewer open rows than before. */
function hasSomething(
  { new: fresh, changed, vanished, open, settled }: DecidedList,
  { reverseVanished }: BatchWords,
): boolean {
  const bookings = fresh.length + changed.length + (reverseVanished ? vanished.length : 0);
  return bookings > 0 || open.length < settled.length;
}
