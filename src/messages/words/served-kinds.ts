import type { AreaKind } from '#src/domain/codes.js';
import type { Lang } from '#src/messages/phrase.js';
import { areaKindWords } from './codes.js';

/** The kinds of area that a track serves; null: all. */
export function servedKindsText(kinds: readonly AreaKind[] | null, lang: Lang): string {
  return kinds === null
    ? { de: 'alle', en: 'all' }[lang]
    : kinds.map((kind) => areaKindWords[kind][lang]).join(', ');
}
