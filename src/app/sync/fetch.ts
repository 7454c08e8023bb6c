import type { Ledger } from '#src/store/ledger.js';
import { damagedFiles, noteDamaged } from '#src/store/segments/damaged.js';
import { knownPaths, publicKeys } from '#src/store/segments/known.js';
import type { Merged } from '#src/store/segments/merge.js';
import { waitingBytes, waitingPaths } from '#src/store/segments/waiting.js';
import { readSegment, type Expected } from '#src/sync/segment/read.js';
import type { Context } from '../context.js';
import { arrivalsAt, isSegment, type Arrival } from './arrivals.js';
import type { Share } from './share.js';
import { takeIn, takeInReady, type TakingIn } from './take-in.js';

/** Told how many files are done, of how many. */
export type Progress = (done: number, total: number) => void;

const drawnFrom = 1000;

const nothing: Merged = { events: 0, segments: 0, newIncarnation: null };

/**
 * Takes in what the others have put on the share, in the order of the names there.
 * @param listed all files on the share that may be segments
 */
export async function fetchNew(
  context: Context,
  { folder, ledger }: Pick<Share, 'folder' | 'ledger'>,
  listed: readonly string[],
  progress: Progress,
): Promise<Merged> {
  const { known, expected } = await knownHere(ledger);
  const news = listed.filter((path) => !known.has(path));
  const takingIn = takingInto(context, ledger, expected);
  let merged: Merged = nothing;
  for await (const again of readableNow(ledger, expected))
    merged = added(merged, await takeIn(takingIn, [again]));
  merged = added(merged, await takeInAllReady(takingIn));
  let done = 0;
  for await (const parcel of arrivalsAt(folder, news, expected)) {
    if (parcel.length > 0) {
      merged = added(merged, await takeIn(takingIn, parcel));
      merged = added(merged, await takeInAllReady(takingIn));
    }
    done += parcel.length;
    progress(done, news.length);
  }
  await forgetMended(ledger, listed);
  return merged;
}

async function takeInAllReady(takingIn: TakingIn): Promise<Merged> {
  let merged: Merged = nothing;
  for (let next = await takeInReady(takingIn); next !== null; next = await takeInReady(takingIn))
    merged = added(merged, next);
  return merged;
}

async function knownHere(ledger: Ledger): Promise<{ known: ReadonlySet<string>; expected: Expected }> {
  return ledger.read(async (reader) => {
    const keys = await publicKeys(reader);
    const keyOf = (replica: string): string | null => keys.get(replica) ?? null;
    return { known: await knownPaths(reader), expected: { ledger: ledger.local.ledger, keyOf } };
  });
}

function takingInto({ place, share }: Context, ledger: Ledger, expected: Expected): TakingIn {
  const draw = (): number => 1 + (Buffer.from(share.randomBytes(4)).readUInt32BE() % drawnFrom);
  const { local, identityFile } = ledger;
  return { ledger, expected, place: { local, identityFile, draw }, now: place.now().toISOString() };
}

/** What waited for a newer program, if this is one; one at a time, since nobody knows how large they are. */
async function* readableNow(ledger: Ledger, expected: Expected): AsyncGenerator<Arrival, void> {
  const waiting = await ledger.read(waitingPaths);
  for (const { path } of waiting.filter(({ reason }) => reason === 'newer-format')) {
    const bytes = await ledger.read((reader) => waitingBytes(reader, path));
    const read = bytes && readSegment(bytes, expected);
    if (bytes && read && (isSegment(read) || read.code !== 'newer-format')) yield { path, bytes, read };
  }
}

function added(one: Merged, other: Merged): Merged {
  return {
    events: one.events + other.events,
    segments: one.segments + other.segments,
    newIncarnation: other.newIncarnation ?? one.newIncarnation,
  };
}

/** A damaged file that somebody has taken away, or whose contents came in from a copy beside it, is nothing to tell of. */
async function forgetMended(ledger: Ledger, listed: readonly string[]): Promise<void> {
  const there = new Set(listed);
  const noted = await ledger.read(damagedFiles);
  if (noted.length === 0) return;
  const known = await ledger.read(knownPaths);
  const mended = noted.map(({ path }) => path).filter((path) => !there.has(path) || known.has(path));
  if (mended.length > 0) await ledger.write((writer) => noteDamaged(writer, [], mended));
}
