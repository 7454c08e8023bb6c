import { counted } from '../count.js';
import { listed } from '../lists.js';
import type { Lang, Phrase, Words } from '../phrase.js';

/** Words of the list of what was found about a list. */
export const findingsWords = {
  title: { de: 'Befunde', en: 'Findings' },
  severity: { de: 'Gewicht', en: 'Weight' },
  sheet: { de: 'Blatt', en: 'Sheet' },
  cell: { de: 'Zelle', en: 'Cell' },
  place: { de: 'Stelle', en: 'Place' },
  text: { de: 'Inhalt', en: 'Content' },
  reading: { de: 'gelesen als', en: 'Read as' },
  code: { de: 'Code', en: 'Code' },
  reason: { de: 'Befund', en: 'Finding' },
  proposal: { de: 'Was tun', en: 'What to do' },
  wholeFile: { de: 'ganze Datei', en: 'whole file' },
} satisfies Record<string, Words>;

export interface SeverityCounts {
  readonly error: number;
  readonly question: number;
  readonly note: number;
}

/** `3 Fehler, 1 Frage und 12 Hinweise`; nothing found says so. */
export function severityCountsText({ error, question, note }: SeverityCounts, lang: Lang): string {
  const nouns = {
    de: { error: ['Fehler', 'Fehler'], question: ['Frage', 'Fragen'], note: ['Hinweis', 'Hinweise'] },
    en: { error: ['error', 'errors'], question: ['question', 'questions'], note: ['note', 'notes'] },
  } as const;
  const { [lang]: words } = nouns;
  const parts = [
    ...(error > 0 ? [counted(error, words.error, lang)] : []),
    ...(question > 0 ? [counted(question, words.question, lang)] : []),
    ...(note > 0 ? [counted(note, words.note, lang)] : []),
  ];
  return parts.length === 0 ? { de: 'keine', en: 'none' }[lang] : listed[lang](parts);
}

/** Behind the first of several findings of one kind: where the others are, and what stands there. */
export const alsoThere: Phrase<{ places: readonly string[]; more: number }> = {
  de: ({ places, more }) =>
    `Ebenso ${counted(places.length + more, ['weiteres Mal', 'weitere Male'], 'de')}: ${places.join(', ')}${more > 0 ? ' …' : '.'}`,
  en: ({ places, more }) =>
    `Likewise ${counted(places.length + more, ['more time', 'more times'], 'en')}: ${places.join(', ')}${more > 0 ? ' …' : '.'}`,
};

/** Below the most important findings. */
export const furtherFindings: Phrase<{ count: number }> = {
  de: ({ count }) =>
    `Und ${counted(count, ['weiterer Befund', 'weitere Befunde'], 'de')}; alle schreibt --bericht DATEI.`,
  en: ({ count }) =>
    `And ${counted(count, ['more finding', 'more findings'], 'en')}; --report FILE writes all of them.`,
};
