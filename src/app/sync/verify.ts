import { Unavailable } from '#src/domain/unavailable.js';
import type { Shown } from '#src/render/facts.js';
import {
  notHealed,
  shareVerificationSheet,
  type FileProblem,
  type Holder,
  type ShareVerification,
} from '#src/reports/facts/share-verification.js';
import type { Reader } from '#src/store/database.js';
import { damagedFiles } from '#src/store/segments/damaged.js';
import { publicKeys } from '#src/store/segments/known.js';
import { segmentPlaces } from '#src/store/segments/lines.js';
import { latestHeaders, replicasHere } from '#src/store/segments/replicas.js';
import { readHeader, type Seen } from '#src/sync/segment/header.js';
import { parseSegmentPath } from '#src/sync/segment/name.js';
import { readSegment } from '#src/sync/segment/read.js';
import { segmentFiles } from '#src/sync/share/listing.js';
import type { Context } from '../context.js';
import { isSegment } from './arrivals.js';
import type { Progress } from './fetch.js';
import { keptBytes } from './kept-bytes.js';
import { writeBeside } from './put-back.js';
import { openShare, type Share } from './share.js';
import { exchange } from './synchronise.js';

/** As `verifyShare`, for people as well; `damaged` where something is wrong that this computer could not put right. */
export async function showVerification(
  context: Context,
  progress: Progress,
): Promise<{ readonly shown: Shown; readonly damaged: boolean }> {
  const verified = await verifyShare(context, progress);
  return { shown: shareVerificationSheet(verified), damaged: notHealed(verified).length > 0 };
}

/**
 * Reads every file on the share and holds it against its hash, signature and chain; puts back what this computer has of
 * that which is missing or damaged. An exchange comes first, so that all that can be known is known. Refuses as `openShare` does.
 */
export async function verifyShare(context: Context, progress: Progress): Promise<ShareVerification> {
  const share = await openShare(context);
  // In this order: what another program publishes meanwhile is not missing.
  const kept = await share.ledger.read(segmentPlaces);
  const before = new Set(await segmentFiles(share.folder));
  const missing = kept.filter(({ path, on_share }) => on_share === 1 && !before.has(path));
  await exchange(context, share, () => {});
  const listed = await segmentFiles(share.folder);
  const damaged = await damagedAmong(share, listed, progress);
  const holders = await Holders.of(share);
  const gone = missing.map(({ path }) => ({
    path,
    code: 'missing',
    line: null,
    holders: holders.withThis(path),
    healedAs: path,
  }));
  return {
    path: share.path,
    files: listed.length,
    problems: [...gone, ...(await healed(share, damaged, holders))],
  };
}

interface Damaged {
  readonly path: string;
  readonly code: string;
  readonly line: number | null;
}

async function damagedAmong(
  { folder, ledger }: Share,
  paths: readonly string[],
  progress: Progress,
): Promise<Damaged[]> {
  const keys = await ledger.read(publicKeys);
  const expected = { ledger: ledger.local.ledger, keyOf: (replica: string) => keys.get(replica) ?? null };
  const damaged: Damaged[] = [];
  for (const [at, path] of paths.entries()) {
    try {
      const read = readSegment(await folder.read(path), expected);
      if (!isSegment(read)) damaged.push({ path, ...read });
    } catch (error) {
      if (!(error instanceof Unavailable) || error.code === 'share-unreachable') throw error;
      damaged.push({ path, code: error.code, line: null });
    }
    progress(at + 1, paths.length);
  }
  // What contradicts the journal only shows when a segment is taken in, and was noted by the exchange.
  const found = new Set(damaged.map(({ path }) => path));
  const noted = (await ledger.read(damagedFiles)).map(({ path, code, line }) => ({ path, code, line }));
  return [...damaged, ...noted.filter(({ path }) => !found.has(path))];
}

/** Lays a good copy beside each damaged file that this computer has the contents of, taken in or waiting. */
async function healed(
  { folder, ledger }: Share,
  damaged: readonly Damaged[],
  holders: Holders,
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const file of damaged) {
    const bytes = await keptBytes(ledger, file.path);
    if (bytes === null) {
      problems.push({ ...file, holders: holders.of(file.path), healedAs: null });
      continue;
    }
    const { path: healedAs } = await writeBeside(folder, file.path, bytes);
    problems.push({ ...file, holders: holders.withThis(file.path), healedAs });
  }
  return problems;
}

/** Which replicas have which events, as they have told themselves. */
class Holders {
  readonly #seen: ReadonlyMap<string, readonly Seen[]>;
  readonly #actors: ReadonlyMap<string, string>;
  readonly #own: string;

  private constructor(
    seen: ReadonlyMap<string, readonly Seen[]>,
    actors: ReadonlyMap<string, string>,
    own: string,
  ) {
    this.#seen = seen;
    this.#actors = actors;
    this.#own = own;
  }

  static of({ ledger }: Share): Promise<Holders> {
    return ledger.read(async (reader) => {
      const actors = new Map((await replicasHere(reader)).map(({ replica, actor }) => [replica, actor]));
      return new Holders(await seenByReplica(reader), actors, ledger.local.replica);
    });
  }

  /** For a segment that is here. */
  withThis(path: string): Holder[] {
    return [this.#holder(this.#own), ...this.of(path)];
  }

  /** Other replicas that have all events up to the last of this segment: its writer, and who has told so. */
  of(path: string): Holder[] {
    const name = parseSegmentPath(path);
    if (name === null) return [];
    const { replica, incarnation, last } = name;
    const others = [...this.#seen].filter(
      ([other, seen]) =>
        other === replica ||
        seen.some(
          (tip) => tip.replica === replica && tip.incarnation === incarnation && tip.sequence >= last,
        ),
    );
    return others
      .map(([other]) => other)
      .filter((other) => other !== this.#own)
      .map((other) => this.#holder(other));
  }

  #holder(replica: string): Holder {
    return { replica, actor: this.#actors.get(replica) ?? '', here: replica === this.#own };
  }
}

async function seenByReplica(reader: Reader): Promise<ReadonlyMap<string, readonly Seen[]>> {
  const headers = [...(await latestHeaders(reader))].map(([replica, lines]) => {
    const read = lines.map(readHeader);
    return [replica, read.flatMap((header) => (typeof header === 'string' ? [] : header.seen))] as const;
  });
  return new Map(headers);
}
