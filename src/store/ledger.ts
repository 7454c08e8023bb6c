import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Draft } from '#src/domain/events/all.js';
import { refuse } from '#src/domain/refusal.js';
import { append, type Appended } from './append.js';
import type { Reader, Writer } from './database.js';
import {
  appendMark,
  compactMarks,
  identityFile,
  readIdentity,
  refuseUnwritableMark,
  type Identity,
  type IdentityFile,
  type Mark,
} from './identity/identity.js';
import type { LocalFacts } from './local.js';
import { pagesOf, withFirst } from './pages.js';
import { continueChain } from './pen.js';
import { connect } from './sqlite/connection.js';
import { explained } from './sqlite/errors.js';
import { openDatabase } from './sqlite/open.js';
import { useSmallCache } from './sqlite/pragmas.js';
import { inReadTransaction, inWriteTransaction } from './sqlite/transaction.js';
import { leaveNote, removeNote } from './sqlite/writer-note.js';
import type { Tables } from './tables.js';
import { localUpToDate } from './up-to-date.js';

/** Where a ledger lies, and who works on it. */
export interface LedgerPlace {
  readonly path: string;
  /** The folder of the identities, outside of the database. */
  readonly stateFolder: string;
  readonly actor: string;
  /** What is being done, for those who wait. */
  readonly command: string;
  readonly now: () => Date;
  /** How long to wait for another writer, in milliseconds; half a minute if it is left out. */
  readonly busyTimeout?: number;
  /** Told when this database turned out to be a copy put back by hand, which numbers on in a new incarnation. */
  readonly onCopyPutBack: () => void;
}

/** What an intention came to: the events to write, and the answer for the one who asked. */
export interface Decision<T> {
  /** Asked for page by page while they are written, so that many need not be there at once. */
  readonly drafts: Iterable<Draft> | AsyncIterable<Draft>;
  readonly answer: T;
}

export interface Booked<T> {
  readonly answer: T;
  /** Empty where there was nothing to write, or on a dry run. */
  readonly appended: readonly Appended[];
}

type Decide<T> = (reader: Reader) => Promise<Decision<T>>;

export interface BookingMany {
  readonly dryRun: boolean;
  /** Told page by page what was written; none of it is kept before all is. */
  readonly onPage: (page: readonly Appended[]) => void;
}

/** An open ledger: one SQLite file with its journal and the tables made from it. */
export class Ledger {
  readonly place: LedgerPlace;
  readonly local: LocalFacts;
  readonly sqlite: Database;
  readonly identityFile: IdentityFile;
  readonly #db: Kysely<Tables>;

  private constructor(place: LedgerPlace, sqlite: Database, db: Kysely<Tables>, local: LocalFacts) {
    this.place = place;
    this.local = local;
    this.sqlite = sqlite;
    this.identityFile = identityFile(place.stateFolder, local.ledger);
    this.#db = db;
  }

  /** Opens the ledger at `place.path`; refuses as `openDatabase` does. */
  static open(place: LedgerPlace): Promise<Ledger> {
    return explained(place.path, async () => {
      const sqlite = openDatabase(place.path, place.busyTimeout);
      try {
        const db = connect(sqlite);
        const local = await localUpToDate(db, place.path);
        return new Ledger(place, sqlite, db, local);
      } catch (error) {
        sqlite.close();
        throw error;
      }
    });
  }

  close(): void {
    this.sqlite.close();
  }

  /** Answers a question from one consistent state. Not from within `write` or `book`: it would wait for itself. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return explained(this.place.path, () => inReadTransaction(this.#db, work));
  }

  /** Runs `work` with the write lock held from the start; all of it is kept or nothing. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const { path, actor, command, now } = this.place;
    return explained(path, () =>
      inWriteTransaction(this.#db, async (writer) => {
        leaveNote(path, { actor, command, since: now().toISOString() });
        try {
          return await work(writer);
        } finally {
          removeNote(path);
        }
      }),
    );
  }

  /**
   * Decides on the latest state and writes what was decided, in one transaction. On a dry run it only decides, down to
   * the last draft. Whatever `decide` or its drafts throw leaves everything as it was. Refuses `identity-missing`.
   */
  async book<T>(decide: Decide<T>, dryRun = false): Promise<Booked<T>> {
    const appended: Appended[] = [];
    const answer = await this.bookMany(decide, { dryRun, onPage: (page) => appended.push(...page) });
    return { answer, appended };
  }

  /** As `book`, for more events than anybody wants to have at once. */
  async bookMany<T>(decide: Decide<T>, { dryRun, onPage }: BookingMany): Promise<T> {
    if (dryRun) return this.read((reader) => decided(decide, reader));
    useSmallCache(this.sqlite);
    const { answer, written } = await this.write(async (writer) => {
      const decision = await decide(writer);
      const pages = pagesOf(decision.drafts);
      return { answer: decision.answer, written: await this.#append(writer, pages, onPage) };
    });
    if (written === null) return answer;
    appendMark(this.identityFile, written.mark);
    if (written.putBack) this.place.onCopyPutBack();
    return answer;
  }

  async #append(
    writer: Writer,
    pages: AsyncGenerator<readonly Draft[], void>,
    onPage: BookingMany['onPage'],
  ): Promise<{ readonly mark: Mark; readonly putBack: boolean } | null> {
    const { value: first } = await pages.next();
    if (first === undefined) return null;
    const identity = this.ownIdentity();
    const { chain, putBack } = await continueChain(writer, this.local, identity);
    const { replica } = identity;
    const { incarnation, sequence } = chain;
    refuseUnwritableMark(this.identityFile);
    if (!putBack) compactMarks(this.identityFile, this.local.ledger, { replica, incarnation, sequence });
    const { actor, now } = this.place;
    const pen = { ...this.local, ...chain, actor, recordedAt: now().toISOString() };
    const events = await append(writer, pen, withFirst(first, pages), onPage);
    return { mark: { incarnation, sequence: sequence + events }, putBack };
  }

  /** Under which name this computer writes here, read anew. Refuses `identity-missing` where it may not. */
  ownIdentity(): Identity {
    const { path, stateFolder } = this.place;
    const identity = readIdentity(this.identityFile);
    if (identity?.replica !== this.local.replica) return refuse('identity-missing', { path, stateFolder });
    return identity;
  }
}

/** Works through a decision without writing it. */
async function decided<T>(decide: Decide<T>, reader: Reader): Promise<T> {
  const { drafts, answer } = await decide(reader);
  for await (const page of pagesOf(drafts)) void page;
  return answer;
}
