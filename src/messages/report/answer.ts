import type { Phrase, Words } from '../phrase.js';

export const answerTitle: Phrase<{ years: string; publish: boolean }> = {
  de: ({ years, publish }) => `Geförderte Projekte (${years})${publish ? ', zur Veröffentlichung' : ''}`,
  en: ({ years, publish }) => `Funded projects (${years})${publish ? ', for publication' : ''}`,
};

export const answerLabel: Words = { de: 'Zahlungen', en: 'Payments' };

/** In place of the recipient and the purpose of a private person (nicht veröffentlicht). */
export const withheldText: Words = { de: 'n. v.', en: 'not published' };

/** Sentences below the table. */
export const answerNotes = {
  withheld: {
    de: '„n. v.“ (nicht veröffentlicht): Zahlungen an Privatpersonen, ohne Name, Aktenzeichen und Zweck. Je Jahr, Gebiet und Schiene stehen sie in einer Zeile zusammen, gleich wie viele es sind; die Summen umfassen sie.',
    en: '"not published": payments to private persons, without name, file reference and purpose. They stand in one row for each year, area and track, however many they are; the totals include them.',
  },
  purposes: {
    de: 'Zwecke von Organisationen stehen so da, wie sie gebucht sind. Vor der Veröffentlichung bitte durchsehen, ob einer eine Person nennt.',
    en: 'Purposes of organisations stand as they were booked. Before publishing please look whether one of them names a person.',
  },
  internal: {
    de: 'Nicht zur Veröffentlichung: Private stehen mit Aktenzeichen und Zweck darin. Mit --veroeffentlichen bleiben sie weg.',
    en: 'Not for publication: private persons are in it with file reference and purpose. --publish leaves them out.',
  },
} satisfies Record<string, Words>;
