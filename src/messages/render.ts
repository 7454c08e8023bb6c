import type { Phrase, Words } from './phrase.js';

/** The few words that every table and workbook has, whatever its report. */
export const renderWords = {
  total: { de: 'Summe', en: 'Total' },
  noRows: { de: 'Keine Einträge.', en: 'No entries.' },
} satisfies Record<string, Words>;

/** Names the columns that a narrow terminal left out. */
export const columnsLeftOut: Phrase<{ titles: readonly string[] }> = {
  de: ({ titles }) => `Nicht gezeigt, weil das Fenster zu schmal ist: ${titles.join(', ')}.`,
  en: ({ titles }) => `Not shown, as the window is too narrow: ${titles.join(', ')}.`,
};

/** The foot of a printed page, from the page's number and the number of pages. */
export const pageOf: Phrase<{ page: string; pages: string }> = {
  de: ({ page, pages }) => `Seite ${page} von ${pages}`,
  en: ({ page, pages }) => `Page ${page} of ${pages}`,
};
