import { parsePeriod, type Period } from '#src/domain/period.js';
import { Refusal } from '#src/domain/refusal.js';

/** Nothing longer names a period. */
const longest = 30;

/** A period has its year first or last. A refusal costs much more than this look at it. */
const withYear = /^\d{4}(?:-|$)|[/. ]\d{4}$/;

/** Reads a period as `parsePeriod` does; null where the text is none. */
export function readPeriodText(text: string): Period | 'out-of-range' | null {
  const written = text.trim();
  if (written.length > longest || !withYear.test(written)) return null;
  try {
    return parsePeriod(written);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'year-out-of-range' ? 'out-of-range' : null;
  }
}
