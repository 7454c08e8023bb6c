import type { Tip } from '../segments/tips.js';

/** The heads that the short hash of a state is made of: of each incarnation the last, both where a fork ends alike. */
export function highestHeads(tips: readonly Tip[]): readonly Tip[] {
  const highest = new Map<string, number>();
  for (const { replica, incarnation, sequence } of tips) {
    const key = `${replica}/${incarnation}`;
    highest.set(key, Math.max(sequence, highest.get(key) ?? 0));
  }
  return tips.filter((tip) => tip.sequence === highest.get(`${tip.replica}/${tip.incarnation}`));
}
