import { extractLinks } from '#src/messages/report/journal.js';
import type { Lang } from '#src/messages/phrase.js';

/** The numbers of the bookings that one points to, or that point to it; null for none. */
export interface Linked {
  readonly reverses: string | null;
  readonly repays: string | null;
  readonly reversedBy: string | null;
}

/** `zu K7Q-42, storniert durch K7Q-51`; null where nothing is linked. */
export function linksText(row: Linked, lang: Lang): string | null {
  const links = (['reverses', 'repays', 'reversedBy'] as const).flatMap((link) => {
    const number = row[link];
    return number === null ? [] : [extractLinks[link][lang]({ number })];
  });
  return links.length === 0 ? null : links.join(', ');
}
