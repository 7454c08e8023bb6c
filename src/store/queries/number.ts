import { numberText } from '#src/journal/number.js';

/** The number of a joined event; null where the join found none. */
export function numberOrNull(tag: string | null, sequence: number | null): string | null {
  return tag === null || sequence === null ? null : numberText(tag, sequence);
}
