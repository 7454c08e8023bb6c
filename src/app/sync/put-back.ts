import { isUnavailable, type Unavailable } from '#src/domain/unavailable.js';
import type { Ledger } from '#src/store/ledger.js';
import { noteOnShare } from '#src/store/segments/known.js';
import { segmentPlaces, type KeptSegment } from '#src/store/segments/lines.js';
import { waitingPaths } from '#src/store/segments/waiting.js';
import { parseSegmentPath } from '#src/sync/segment/name.js';
import type { Folder } from '#src/sync/folder/folder.js';
import type { Progress } from './fetch.js';
import { keptBytes } from './kept-bytes.js';
import { refuseOtherLedger, type Share } from './share.js';

type Place = Pick<KeptSegment, 'path' | 'on_share'>;

/** What was put on the share: new segments of one's own, and those that were there once and are gone. */
export interface PutBack {
  published: number;
  healed: number;
}

/**
 * Puts on the share whatever this computer has and the share has not: its own new segments, then what somebody has
 * deleted, whoever wrote it. What may not be written is told when all the rest is there; anything else that does not work
 * ends it at once. The rest follows next time. Nothing counts as published before the marker was seen once more: a drive
 * that was taken away meanwhile would leave an ordinary folder in its place.
 * @param listed all files on the share that may be segments
 */
export async function putBack(
  { path, folder, ledger }: Share,
  listed: readonly string[],
  progress: Progress,
): Promise<PutBack> {
  const there = new Set(listed);
  const kept = await ledger.read(segmentPlaces);
  const waiting = await ledger.read(waitingPaths);
  const missing = [
    ...lackingOf(kept, there).toSorted((a, b) => a.on_share - b.on_share),
    ...waiting.filter((segment) => mayBePutBack(segment.path, there)).map(wasOnShare),
  ];
  const refused = new NotWritable();
  const put: PutBack = { published: 0, healed: 0 };
  for (const [at, segment] of missing.entries()) {
    const written = await refused.passOver(segment.path, async () => {
      const bytes = await keptBytes(ledger, segment.path);
      return bytes !== null && (await writeBeside(folder, segment.path, bytes)).written;
    });
    if (segment.on_share === 0) put.published += 1;
    else if (written) put.healed += 1;
    progress(at + 1, missing.length);
  }
  if (missing.length > 0) await refuseOtherLedger(folder, { path, ledger: ledger.local.ledger });
  await noteSeenThere(
    ledger,
    kept.filter((segment) => !refused.paths.has(segment.path)),
  );
  refused.tell();
  return put;
}

/** What the share lacks, and what was never noted as published: under the name of that something else may lie. */
export function lackingOf(kept: readonly Place[], there: ReadonlySet<string>): Place[] {
  return kept.filter(({ path, on_share }) => on_share === 0 || !there.has(path));
}

/** What only a newer program can read lies under the name it was found by, which may be one that cannot be written. */
function mayBePutBack(path: string, there: ReadonlySet<string>): boolean {
  return !there.has(path) && parseSegmentPath(path) !== null;
}

/** What waits was found on the share. */
function wasOnShare({ path }: { readonly path: string }): Place {
  return { path, on_share: 1 };
}

/** The segments that lie in folders of others which this computer may not write to: no reason to keep its own to itself. */
class NotWritable {
  readonly paths = new Set<string>();
  #first: Unavailable | undefined;

  /** @returns whether something was written that was not there */
  async passOver(path: string, write: () => Promise<boolean>): Promise<boolean> {
    try {
      return await write();
    } catch (error) {
      if (!isUnavailable(error, 'share-not-writable')) throw error;
      this.#first ??= error;
      this.paths.add(path);
      return false;
    }
  }

  tell(): void {
    if (this.#first) throw this.#first;
  }
}

/** Under its own name, or, where something else lies under that, under one beside it: nothing on the share is replaced. */
export async function writeBeside(
  folder: Folder,
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly path: string; readonly written: boolean }> {
  for (let attempt = 0; ; attempt += 1) {
    const name = attempt === 0 ? path : path.replace(/\.jsonl$/, `.${attempt}.jsonl`);
    try {
      return { path: name, written: (await folder.writeOnce(name, bytes)) === 'written' };
    } catch (error) {
      if (!isUnavailable(error, 'share-name-taken') || attempt === highestAttempt) throw error;
    }
  }
}

const highestAttempt = 9;

async function noteSeenThere(ledger: Ledger, kept: readonly Place[]): Promise<void> {
  const news = kept.filter(({ on_share }) => on_share === 0).map(({ path }) => path);
  if (news.length > 0) await ledger.write((writer) => noteOnShare(writer, news));
}
