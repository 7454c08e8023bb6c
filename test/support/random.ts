import { randomInt } from 'node:crypto';

/** What makes a test's choices; LLQ_TEST_SEED repeats those of an earlier run. */
export const testSeed = Number(process.env['LLQ_TEST_SEED'] ?? randomInt(2 ** 31));

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
