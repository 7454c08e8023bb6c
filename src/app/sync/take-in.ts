import { createHash } from 'node:crypto';
import type { Ledger } from '#src/store/ledger.js';
import type { Writer } from '#src/store/database.js';
import { noteDamaged, type DamagedFile } from '#src/store/segments/damaged.js';
import { noteCopy } from '#src/store/segments/known.js';
import { Merge, type Merged, type MergePlace } from '#src/store/segments/merge.js';
import {
  keepForLater,
  keepForNewerProgram,
  nextReady,
  noLongerWaiting,
} from '#src/store/segments/waiting.js';
import { parseSegmentPath } from '#src/sync/segment/name.js';
import { readSegment, type Expected, type Segment } from '#src/sync/segment/read.js';
import { isSegment, type Arrival } from './arrivals.js';

/** What a parcel of files is held against, and where it is taken in. */
export interface TakingIn {
  readonly ledger: Ledger;
  readonly expected: Expected;
  readonly place: MergePlace;
  /** By this computer's clock, ISO 8601. */
  readonly now: string;
}

/** Takes in what was read from the share: all that is sound in one transaction, so that nobody sees half of it. */
export function takeIn({ ledger, place, now }: TakingIn, parcel: readonly Arrival[]): Promise<Merged> {
  return ledger.write(async (writer) => {
    const merge = await Merge.begin(writer, place);
    const parcelIn = new Parcel(writer, merge, now);
    for (const arrival of parcel) await parcelIn.take(arrival);
    await noteDamaged(writer, parcelIn.damaged, parcelIn.sound);
    return merge.end();
  });
}

/**
 * Takes in one segment that waited for the events before it, now that they are here; null where none is ready. Each in a
 * transaction of its own, so that whoever records meanwhile waits for one segment and not for years of them.
 */
export async function takeInReady(takingIn: TakingIn): Promise<Merged | null> {
  const { ledger, expected } = takingIn;
  const next = await ledger.read(nextReady);
  if (next === null) return null;
  const { path, bytes } = next;
  return takeIn(takingIn, [{ path, bytes, read: readSegment(bytes, expected) }]);
}

/** The files of one transaction, and what became of them. */
class Parcel {
  readonly damaged: DamagedFile[] = [];
  readonly sound: string[] = [];
  readonly #writer: Writer;
  readonly #merge: Merge;
  readonly #now: string;

  constructor(writer: Writer, merge: Merge, now: string) {
    this.#writer = writer;
    this.#merge = merge;
    this.#now = now;
  }

  async take(arrival: Arrival): Promise<void> {
    const { path, read } = arrival;
    if (isSegment(read)) return this.#takeSegment(arrival, read);
    if (read.code === 'newer-format' && isWhole(arrival)) return this.#keepForNewerProgram(arrival);
    await noLongerWaiting(this.#writer, path);
    this.damaged.push({ path, ...read, since: this.#now });
  }

  async #takeSegment({ path, bytes }: Arrival, segment: Segment): Promise<void> {
    const taken = await this.#merge.take(segment);
    for (const name of new Set([path, segment.path])) await noLongerWaiting(this.#writer, name);
    if (typeof taken !== 'string' && taken.code !== 'prev-missing') {
      this.damaged.push({ path, ...taken, since: this.#now });
      return;
    }
    if (typeof taken !== 'string') await keepForLater(this.#writer, segment, bytes, this.#now);
    this.sound.push(path, segment.path);
    if (path !== segment.path) await noteCopy(this.#writer, path, segment.sha256);
  }

  async #keepForNewerProgram({ path, bytes }: Arrival): Promise<void> {
    await keepForNewerProgram(this.#writer, { path, sha256: sha256Of(bytes), bytes }, this.#now);
    this.sound.push(path);
  }
}

/** Whether the file is all that its name says. Nothing else can be seen of one that this program cannot read. */
function isWhole({ path, bytes }: Arrival): boolean {
  const name = parseSegmentPath(path);
  return name !== null && sha256Of(bytes).startsWith(name.digest);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
