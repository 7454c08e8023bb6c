import type { Patience } from '#src/sync/folder/patience.js';

/** A clock that moves only by sleeping, and sleeping that takes no time. */
export function stillPatience(): Patience & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => slept.reduce((sum, ms) => sum + ms, 0),
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
  };
}
