import type { Phrase, Words } from './phrase.js';

/** What the parts of a bar are. */
export const barPartWords = {
  spent: { de: 'ausgezahlt', en: 'paid' },
  over: { de: 'überzogen', en: 'overspent' },
  available: { de: 'verfügbar', en: 'available' },
  blocked: { de: 'gesperrt', en: 'blocked' },
} satisfies Record<string, Words>;

/** What stands around the contents of a page. */
export const pageWords = {
  skip: { de: 'Zum Inhalt', en: 'Skip to content' },
  sections: { de: 'Abschnitte', en: 'Sections' },
  bar: { de: 'Im Bild', en: 'As a bar' },
} satisfies Record<string, Words>;

/** The table behind a picture, as its button says it. */
export const numbersOf: Phrase<{ title: string }> = {
  de: ({ title }) => `Zahlen zum Bild: ${title}`,
  en: ({ title }) => `Figures behind the picture: ${title}`,
};
