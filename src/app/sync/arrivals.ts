import { Unavailable, type UnavailableCode } from '#src/domain/unavailable.js';
import type { Folder } from '#src/sync/folder/folder.js';
import type { SegmentProblem, SegmentProblemCode } from '#src/sync/segment/problem.js';
import { readSegment, type Expected, type Segment } from '#src/sync/segment/read.js';

/** A file on the share as it was found: a segment, or what is wrong with it. */
export interface Arrival {
  /** Where it was found. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly read: Segment | SegmentProblem;
}

/** So much is read before it is taken in: more is taken in in several steps. What is made of it takes ten times the memory. */
const mostBytes = 4_000_000;

/** What must not keep everything else from coming in: a folder, a pipe, a file that only others may read, a film. */
const unreadable: { readonly [C in UnavailableCode]?: SegmentProblemCode } = {
  'share-not-readable': 'not-readable',
  'share-file-too-large': 'too-large',
};

/**
 * Reads files one after the other, in parcels that fit into memory. What is not there (any more, or yet), or held by another program, is left
 * out: it is tried again next time. Whatever else does not work is thrown.
 */
export async function* arrivalsAt(
  folder: Folder,
  paths: readonly string[],
  expected: Expected,
): AsyncGenerator<Arrival[], void> {
  let parcel: Arrival[] = [];
  let size = 0;
  for (const path of paths) {
    const arrival = await arrivalAt(folder, path, expected);
    if (arrival === null) continue;
    parcel.push(arrival);
    size += arrival.bytes.length;
    if (size < mostBytes) continue;
    yield parcel;
    parcel = [];
    size = 0;
  }
  yield parcel;
}

async function arrivalAt(folder: Folder, path: string, expected: Expected): Promise<Arrival | null> {
  try {
    const bytes = await folder.read(path);
    return { path, bytes, read: readSegment(bytes, expected) };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const told: UnavailableCode = error.code;
    if (told === 'share-file-missing' || told === 'share-file-busy') return null;
    const code = unreadable[told];
    if (code === undefined) throw error;
    return { path, bytes: new Uint8Array(), read: { code, line: 1 } };
  }
}

export function isSegment(read: Segment | SegmentProblem): read is Segment {
  return 'events' in read;
}
