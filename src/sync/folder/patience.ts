import { systemCode } from '#src/domain/file-errors.js';
import { Unavailable } from '#src/domain/unavailable.js';

/** The clock and the waiting of whoever waits for a file. */
export interface Patience {
  /** Milliseconds since some moment; a clock that is never set back. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const longestWaitMs = 60_000;
const firstPauseMs = 50;
const longestPauseMs = 5_000;

/** What Windows and SMB say while a virus scanner, an indexer or a sync client has the file open. */
const held: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Tries again while another program holds the file `path`, for up to a minute, with longer and longer pauses; then
 * `share-file-busy`. Every other error is thrown as it is.
 */
export async function patiently<Result>(
  { now, sleep }: Patience,
  path: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const giveUpAt = now() + longestWaitMs;
  for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
    try {
      return await attempt();
    } catch (error) {
      if (!held.has(systemCode(error))) throw error;
      if (now() + pause > giveUpAt) throw new Unavailable('share-file-busy', { path }, { cause: error });
    }
    await sleep(pause);
  }
}
