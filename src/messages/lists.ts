import type { Phrase } from './phrase.js';

/** Several things in a row: `a, b und c`. */
export const listed: Phrase<readonly string[]> = {
  de: (items) => join(items, 'und'),
  en: (items) => join(items, 'and'),
};

/** Names that look like what was typed; null where there are none. */
export const orNearest: {
  de: (names: readonly string[]) => string | null;
  en: (names: readonly string[]) => string | null;
} = {
  de: (names) => (names.length > 0 ? `Gemeint vielleicht: ${join(names, 'oder')}?` : null),
  en: (names) => (names.length > 0 ? `Did you mean ${join(names, 'or')}?` : null),
};

function join(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
