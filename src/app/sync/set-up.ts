import type { Context } from '../context.js';
import { chooseAfterChange } from './after-change.js';
import type { Progress } from './fetch.js';
import { initShare, type ShareMade } from './init.js';
import { joinShare, type Joined } from './join.js';

/** A shared folder, and how it is to be used from this computer. */
export interface ShareRequest {
  /** Absolute. */
  readonly path: string;
  /** Whether an exchange is to follow every change; undefined leaves it as it is. */
  readonly afterChange: boolean | undefined;
}

interface Chosen {
  readonly afterChange: boolean;
}

/** As `initShare`, with the choice when to exchange. */
export async function setUpShare(
  context: Context,
  { path, afterChange }: ShareRequest,
  progress: Progress,
): Promise<ShareMade & Chosen> {
  const made = await initShare(context, path, progress);
  return { ...made, afterChange: await chooseAfterChange(context, afterChange) };
}

/** As `joinShare`, with the choice when to exchange. */
export async function enterShare(
  context: Context,
  { path, afterChange }: ShareRequest,
  progress: Progress,
): Promise<Joined & Chosen> {
  const joined = await joinShare(context, path, progress);
  const isThere = !joined.created || joined.exchanged !== null; // a dry run makes no database to note it in
  const chosen = isThere ? await chooseAfterChange(context, afterChange) : afterChange === true;
  return { ...joined, afterChange: chosen };
}
