import type { Selectable } from 'kysely';
import type { JournalProblem } from '#src/domain/damage.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf, numberText, tagOf } from '#src/journal/number.js';
import { readEvent } from '#src/journal/read.js';
import { ChainCheck } from './chain-check.js';
import type { Reader } from './database.js';
import { projectionDigest } from './digest.js';
import { countEvents, pagesOfEvents } from './queries/event.js';
import type { Progress } from './rebuild.js';
import { receive } from './receive.js';
import { inScratchDatabase } from './sqlite/scratch.js';
import type { Tables } from './tables.js';

type EventRow = Selectable<Tables['event']>;

/** What a verification found: how many events were looked at, the digest of the tables, and what is wrong. */
export interface Verification {
  readonly events: number;
  /** Of the tables as they are. */
  readonly digest: string;
  /** Of the tables as the journal makes them. */
  readonly rebuiltDigest: string;
  readonly problems: readonly JournalProblem[];
}

/**
 * Holds every event against its hash, its columns and its predecessor, makes the tables anew in a database of their
 * own, and compares. Changes nothing. What was cut off at the very end of a replica's chain cannot be seen from the
 * journal alone: the identity, backups and other replicas know of it.
 */
export async function verifyJournal(
  reader: Reader,
  ledger: string,
  progress: Progress = () => {},
): Promise<Verification> {
  const total = await countEvents(reader);
  const problems: JournalProblem[] = [];
  const chain = new ChainCheck(reader);
  let events = 0;
  const rebuilt = await inScratchDatabase(async (scratch) => {
    for await (const page of pagesOfEvents(reader)) {
      const read = page.map((row) => readRow(row, ledger));
      const sound = read.filter(isSound);
      problems.push(...read.filter(isUnsound), ...(await chain.problems(sound)));
      await receive(scratch, sound);
      events += page.length;
      progress(events, total);
    }
    return projectionDigest(scratch);
  });
  const digest = await projectionDigest(reader);
  if (digest !== rebuilt) problems.push({ code: 'projections-differ', number: null, hash: null });
  return { events, digest, rebuiltDigest: rebuilt, problems };
}

function isSound(read: JournalEvent | JournalProblem): read is JournalEvent {
  return 'bytes' in read;
}

function isUnsound(read: JournalEvent | JournalProblem): read is JournalProblem {
  return !isSound(read);
}

/** The event in a row of the journal, or what is wrong with the row. */
function readRow(row: EventRow, ledger: string): JournalEvent | JournalProblem {
  const named = { number: numberText(row.tag, row.sequence), hash: row.hash };
  const event = readEvent(row.bytes);
  if (typeof event === 'string') return { code: 'bytes-unreadable', ...named };
  if (event.hash !== row.hash) return { code: 'hash-differs', ...named };
  const number = numberOf(event);
  if (!columnsMatch(row, event)) return { code: 'columns-differ', number, hash: row.hash };
  return event.ledger === ledger ? event : { code: 'foreign-ledger', number, hash: row.hash };
}

function columnsMatch(row: EventRow, event: JournalEvent): boolean {
  return (
    row.replica === event.replica &&
    row.incarnation === event.incarnation &&
    row.sequence === event.sequence &&
    row.lamport === event.lamport &&
    row.tag === tagOf(event.replica, event.incarnation) &&
    row.type === event.type &&
    row.recorded_at === event.recordedAt &&
    row.actor === event.actor &&
    row.subject === event.subject
  );
}
