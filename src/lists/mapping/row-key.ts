import { foldName } from '#src/domain/name.js';

/** What tells a row apart, of the texts of its key fields; null where it has none of them. */
export function rowKey(texts: readonly string[]): string | null {
  const folded = texts.map(foldName);
  return folded.every((text) => text === '') ? null : folded.join(' | ');
}
