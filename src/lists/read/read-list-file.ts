import { basename } from 'node:path';
import { refuse } from '#src/domain/refusal.js';
import { defaultLimits, secondsFor, type Limits } from '../limits.js';
import { checkFile } from './check-file.js';
import { readInChild, type ChildEnd } from './process/read-in-child.js';
import { receiver, type ReadList } from './wire/receiver.js';

export interface ReadListOptions {
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Instead of the usual ones. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a legacy list of any kind, told by its contents, with all cells of all sheets. It is parsed in a process of its
 * own: a file that is broken or made to harm ends there. Refuses with `file-missing` and as `listFileRefusals` say;
 * `Unavailable` where the file may not be read or is locked.
 */
export async function readListFile(
  path: string,
  { onProgress = () => {}, limits: changed = {} }: ReadListOptions = {},
): Promise<ReadList> {
  const most = { ...defaultLimits, ...changed };
  const limits = { ...most, seconds: secondsFor(await checkFile(path, most), most) };
  const { take, result } = receiver(basename(path), onProgress);
  const end = await readInChild({ path, limits }, take);
  return result() ?? refuseEnd(end, limits);
}

/** The process ended without a last word. */
function refuseEnd(end: ChildEnd, { seconds, memoryBytes }: Limits): never {
  switch (end) {
    case 'too-slow':
      return refuse('list-too-slow', { seconds });
    case 'too-large':
      return refuse('list-too-large', { measure: 'memory', limit: memoryBytes, sheet: null, cell: null });
    case 'crashed':
    case 'done':
      return refuse('list-broken', {});
  }
}
