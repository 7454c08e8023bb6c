import type { Phrase, Words } from '../phrase.js';

/** Words of the dialogue of a check. */
export const checkDialogueWords = {
  inOwnWords: { de: 'etwas anderes eingeben …', en: 'type something else …' },
  answer: { de: 'Ihre Angabe', en: 'Your answer' },
  skip: { de: 'offen lassen', en: 'leave it open' },
  stop: { de: 'nicht weiter fragen', en: 'stop asking' },
  saveProfile: {
    de: 'Die Entscheidungen als Profil speichern, damit die Liste nächstes Mal ohne Fragen läuft?',
    en: 'Save these decisions as a profile, so that the list needs no questions next time?',
  },
  doNotSave: { de: 'nein, nicht speichern', en: 'no, do not save' },
} satisfies Record<string, Words>;

/** `ja, als Zahlungen.profil.yaml`. */
export const saveAs: Phrase<{ path: string; replaces: boolean }> = {
  de: ({ path, replaces }) => `ja, als ${path}${replaces ? ' (ersetzt die vorhandene Datei)' : ''}`,
  en: ({ path, replaces }) => `yes, as ${path}${replaces ? ' (replaces the existing file)' : ''}`,
};

/** The question itself: where, and what is the matter. */
export const questionAt: Phrase<{ place: string; reason: string; left: number }> = {
  de: ({ place, reason, left }) => `${place}: ${reason}${left > 0 ? ` (danach noch ${left})` : ''}`,
  en: ({ place, reason, left }) => `${place}: ${reason}${left > 0 ? ` (then ${left} more)` : ''}`,
};
