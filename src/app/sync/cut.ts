import type { Ledger } from '#src/store/ledger.js';
import type { Reader, Writer } from '#src/store/database.js';
import { isTakenIn, noteSegment } from '#src/store/segments/known.js';
import { privateKeys } from '#src/store/segments/private-keys.js';
import { lastPosition, othersAfter, readTold, writeTold, type Told } from '#src/store/segments/progress.js';
import { tipsOf } from '#src/store/segments/tips.js';
import { unpublishedEvents } from '#src/store/segments/unpublished.js';
import { continueChain } from '#src/store/pen.js';
import { readIdentity } from '#src/store/identity/identity.js';
import { segmentsOf, type SegmentCut } from '#src/sync/segment/cut.js';
import type { Seen } from '#src/sync/segment/header.js';
import { createKeys, type SigningKeys } from '#src/sync/segment/keys.js';
import { writeSegment } from '#src/sync/segment/write.js';
import type { Context } from '../context.js';

/** So many events are cut in one transaction: whoever records meanwhile waits for no more than that. */
const mostEvents = 20_000;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Makes segments of what this computer has written and not published yet, and keeps them; putting them on the share is
 * another step, which can fail. Where there is nothing to publish, an empty one tells what was seen, once a day.
 * @returns how many events were cut
 */
export async function cutOwn(context: Context, ledger: Ledger): Promise<number> {
  let events = 0;
  while (await ledger.read((reader) => isDue(reader, context, ledger))) {
    events += await ledger.write((writer) => new Cutting(writer, context, ledger).cut());
  }
  return events;
}

/** Whether there is anything to tell, without looking at events one by one. */
async function isDue(reader: Reader, { place }: Context, ledger: Ledger): Promise<boolean> {
  const told = await readTold(reader);
  const replicas = await writtenFor(reader, ledger);
  const { upTo } = await unpublishedEvents(reader, replicas, { after: told.publishedUpTo, most: 1 });
  if (upTo > told.publishedUpTo) return true;
  return isDayOver(told, place.now()) && othersAfter(reader, [ledger.local.replica], told.seenUpTo);
}

async function writtenFor(reader: Reader, { local }: Ledger): Promise<string[]> {
  return [...new Set([local.replica, ...(await privateKeys(reader)).keys()])];
}

/** A clock that was set back counts as a day as well: rather one segment too many than none for years. */
function isDayOver({ acknowledgedAt }: Told, now: Date): boolean {
  return acknowledgedAt === null || Math.abs(now.getTime() - Date.parse(acknowledgedAt)) >= dayMs;
}

/** One transaction of cutting. */
class Cutting {
  readonly #writer: Writer;
  readonly #context: Context;
  readonly #ledger: Ledger;
  #keys: ReadonlyMap<string, string> = new Map();
  #seen: readonly Seen[] = [];

  constructor(writer: Writer, context: Context, ledger: Ledger) {
    this.#writer = writer;
    this.#context = context;
    this.#ledger = ledger;
  }

  async cut(): Promise<number> {
    const told = await readTold(this.#writer);
    this.#keys = await privateKeys(this.#writer);
    this.#seen = await tipsOf(this.#writer);
    const replicas = await writtenFor(this.#writer, this.#ledger);
    const looked = { after: told.publishedUpTo, most: mostEvents };
    const { events, upTo } = await unpublishedEvents(this.#writer, replicas, looked);
    for await (const cut of segmentsOf([events.map(({ event }) => event)])) await this.#keep(cut);
    const acknowledges = events.length === 0 && (await this.#acknowledge(told));
    const hasTold = events.length > 0 || acknowledges;
    await writeTold(this.#writer, {
      publishedUpTo: upTo,
      seenUpTo: hasTold ? await lastPosition(this.#writer) : told.seenUpTo,
      acknowledgedAt: acknowledges ? this.#context.place.now().toISOString() : told.acknowledgedAt,
    });
    return events.length;
  }

  /** Tells in a segment without events what was seen, if that is due. */
  async #acknowledge(told: Told): Promise<boolean> {
    const { local, identityFile } = this.#ledger;
    const identity = readIdentity(identityFile);
    const isOwn = identity?.replica === local.replica; // another program may have made this computer another replica
    if (!isOwn || !isDayOver(told, this.#context.place.now())) return false;
    if (!(await othersAfter(this.#writer, [local.replica], told.seenUpTo))) return false;
    const { chain } = await continueChain(this.#writer, local, identity);
    const { incarnation, sequence, prev } = chain;
    await this.#keep({ replica: local.replica, incarnation, first: sequence + 1, prev, events: [] });
    return true;
  }

  async #keep(cut: SegmentCut): Promise<void> {
    const keys = this.#keysOf(cut.replica);
    const { ledger } = this.#ledger.local;
    const seen = this.#seen.filter(({ replica }) => replica !== cut.replica);
    const recordedAt = this.#context.place.now().toISOString();
    const { program } = this.#context.share;
    const written = writeSegment({ ...cut, ledger, seen, recordedAt, program }, keys);
    const { path, sha256, headerLine, ending } = written;
    const last = cut.first + cut.events.length - 1;
    const record = { path, sha256, headerLine, ending, last, publicKey: keys.publicKey };
    if (await isTakenIn(this.#writer, sha256)) return; // told in the same words at the same moment
    await noteSegment(this.#writer, { ...cut, ...record }, false);
  }

  #keysOf(replica: string): SigningKeys {
    const privateKey = this.#keys.get(replica);
    if (privateKey === undefined) throw new RangeError(`no key to sign for ${replica}`);
    return createKeys(Buffer.from(privateKey, 'hex'));
  }
}
