import { wholeList, type Finding, type ListPlace } from '#src/domain/import/finding.js';
import type { ReadingFindings } from '#src/domain/import/findings/reading.js';

/** A finding of the reading: about the whole file unless a place is given. `text` is what stood there. */
export function noticed<C extends keyof ReadingFindings>(
  code: C,
  facts: ReadingFindings[C],
  place: ListPlace = wholeList,
  text: string | null = null,
): Finding {
  return { code, facts, place, text, reading: null } as Finding; // code and facts belong together
}
