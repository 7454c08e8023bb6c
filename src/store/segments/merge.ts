import { chainProblem, type ChainProblem } from '#src/journal/chain.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Writer } from '../database.js';
import { readIdentity, writeIdentity, type Identity, type IdentityFile } from '../identity/identity.js';
import type { LocalFacts } from '../local.js';
import { highestIncarnation, highestLamport } from '../pen.js';
import { BalanceChanges } from '../projections/balance.js';
import { predecessor } from '../queries/predecessor.js';
import { receiveInto } from '../receive.js';
import { isTakenIn, noteSegment, publicKeys } from './known.js';
import type { Arrived } from './segment.js';

/** What became of a segment: taken in, known already, or why not, and in which line that shows, counted from 1. */
export type Taken = 'taken' | 'known' | Problem;

interface Problem {
  readonly code: 'key-differs' | 'lamport-too-far' | ChainProblem;
  readonly line: number;
}

/**
 * So far above everything here a Lamport counter may be: as many events can be missing here at most. Somebody who counts
 * on to the end of the safe integers would else keep everybody from writing for ever.
 */
const farthestLamport = 10_000_000;

/** Where a segment has the key of its writer, and its first event. */
const lineOfKey = 1;
const lineOfFirstEvent = 2;

export interface MergePlace {
  readonly local: LocalFacts;
  readonly identityFile: IdentityFile;
  /** A random whole number from 1 to 1000. */
  readonly draw: () => number;
}

/** What a merge came to. */
export interface Merged {
  readonly events: number;
  readonly segments: number;
  /** The incarnation that was begun because events came back that this computer had written and no longer had. */
  readonly newIncarnation: number | null;
}

/** What stands in the journal before the merge. */
interface Here {
  readonly keys: Map<string, string>;
  readonly lamport: number;
}

/** Takes segments into the journal, within one write transaction: nobody sees half of it. */
export class Merge {
  readonly #writer: Writer;
  readonly #place: MergePlace;
  readonly #keys: Map<string, string>;
  readonly #identity: Identity | null;
  readonly #balance = new BalanceChanges();
  #events = 0;
  #segments = 0;
  #highestLamport: number;
  #cameBack = false;
  #forked = false;

  private constructor(writer: Writer, place: MergePlace, here: Here) {
    this.#writer = writer;
    this.#place = place;
    this.#keys = here.keys;
    this.#highestLamport = here.lamport;
    this.#identity = readIdentity(place.identityFile);
  }

  static async begin(writer: Writer, place: MergePlace): Promise<Merge> {
    return new Merge(writer, place, {
      keys: await publicKeys(writer),
      lamport: await highestLamport(writer),
    });
  }

  /** Holds a segment against what is here, and takes it in whole or not at all. */
  async take(segment: Arrived): Promise<Taken> {
    if (await isTakenIn(this.#writer, segment.sha256)) return 'known';
    const problem =
      (await this.#chainProblem(segment)) ??
      this.#lamportProblem(segment) ??
      (await this.#keyProblem(segment));
    if (problem) return problem;
    const news = await receiveInto(this.#writer, this.#balance, segment.events);
    await noteSegment(this.#writer, segment, true);
    await this.#noteOwn(segment, news);
    this.#highestLamport = Math.max(this.#highestLamport, segment.events.at(-1)?.lamport ?? 0);
    this.#events += news.length;
    this.#segments += 1;
    return 'taken';
  }

  /** To be called last: writes the sums, and lets this computer go on under numbers that nobody has used. */
  async end(): Promise<Merged> {
    await this.#balance.write(this.#writer);
    const newIncarnation = this.#cameBack ? await this.#beginIncarnation() : null;
    return { events: this.#events, segments: this.#segments, newIncarnation };
  }

  async #chainProblem({ prev, events: [first] }: Arrived): Promise<Problem | null> {
    const before = prev === null ? null : await predecessor(this.#writer, prev);
    const isLost = prev !== null && before === null;
    const code = first ? chainProblem(first, before) : isLost ? 'prev-missing' : null;
    return code && { code, line: lineOfFirstEvent };
  }

  #lamportProblem({ events }: Arrived): Problem | null {
    const at = events.findIndex(({ lamport }) => lamport > this.#highestLamport + farthestLamport);
    return at === -1 ? null : { code: 'lamport-too-far', line: at + lineOfFirstEvent };
  }

  async #keyProblem({ replica, publicKey }: Arrived): Promise<Problem | null> {
    const known = this.#keys.get(replica);
    if (known !== undefined) return known === publicKey ? null : { code: 'key-differs', line: lineOfKey };
    this.#keys.set(replica, publicKey);
    await this.#writer.insertInto('replica_key').values({ replica, public_key: publicKey }).execute();
    return null;
  }

  /** Events of the running incarnation that were not here: the database is an older copy, or its copy lives on elsewhere. */
  async #noteOwn({ replica, incarnation, first }: Arrived, news: readonly JournalEvent[]): Promise<void> {
    if (replica !== this.#identity?.replica || incarnation !== this.#identity.incarnation) return;
    if (news.length === 0) return;
    this.#cameBack = true;
    const { total, numbers } = await this.#writer
      .selectFrom('event')
      .select(({ fn }) => [
        fn.countAll<number>().as('total'),
        fn.count<number>('sequence').distinct().as('numbers'),
      ])
      .where('replica', '=', replica)
      .where('incarnation', '=', incarnation)
      .where('sequence', '>=', first)
      .executeTakeFirstOrThrow();
    this.#forked ||= total !== numbers;
  }

  /**
   * Before the commit: an incarnation that was begun and not used does no harm, a number that is used twice does. Where
   * two computers write under one name both come to this, so that each draws how far it goes.
   */
  async #beginIncarnation(): Promise<number> {
    const { local, identityFile, draw } = this.#place;
    const identity = readIdentity(identityFile);
    if (identity === null) return 0;
    const highest = Math.max(identity.incarnation, await highestIncarnation(this.#writer, identity.replica));
    const incarnation = highest + (this.#forked ? draw() : 1);
    writeIdentity(identityFile, local.ledger, { replica: identity.replica, incarnation, sequence: 0 });
    return incarnation;
  }
}
