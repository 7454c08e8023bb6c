import type { ReadingFindings } from '#src/domain/import/findings/reading.js';
import { counted } from '../../count.js';
import { nothingToDo } from './proposals.js';
import type { FindingTexts } from './finding-text.js';

/** What is noticed while a file is opened. */
export const readingTexts: FindingTexts<ReadingFindings> = {
  'macros-ignored': {
    reason: {
      de: () => 'Die Datei enthält Makros. Sie werden nicht gelesen und nie ausgeführt.',
      en: () => 'The file holds macros. They are not read, and never run.',
    },
    proposal: nothingToDo,
  },
  'external-links': {
    reason: {
      de: ({ links }) =>
        `Werte kommen aus ${links === 1 ? 'einer anderen Datei' : `${links} anderen Dateien`}; gelesen wurde, was zuletzt gespeichert war.`,
      en: ({ links }) =>
        `Values come from ${links === 1 ? 'another file' : `${links} other files`}; what was saved last was read.`,
    },
    proposal: {
      de: () => 'Falls sie veraltet sind: die Liste in Excel aktualisieren und neu speichern.',
      en: () => 'Should they be out of date, refresh the list in Excel and save it anew.',
    },
  },
  'sheet-hidden': {
    reason: {
      de: ({ rows }) => `Das Blatt ist ausgeblendet (${counted(rows, ['Zeile', 'Zeilen'], 'de')}).`,
      en: ({ rows }) => `The sheet is hidden (${counted(rows, ['row', 'rows'], 'en')}).`,
    },
    proposal: {
      de: () => 'Eingelesen wird es nur, wenn das Profil es unter „sheets“ nennt.',
      en: () => 'It is imported only where the profile names it under "sheets".',
    },
  },
  'rows-hidden': {
    reason: {
      de: ({ rows }) =>
        rows === 1
          ? 'Eine Zeile ist ausgeblendet; sie zählt mit.'
          : `${rows} Zeilen sind ausgeblendet; sie zählen mit.`,
      en: ({ rows }) =>
        rows === 1 ? 'One row is hidden; it counts.' : `${rows} rows are hidden; they count.`,
    },
    proposal: {
      de: () => 'Sollen sie nicht zählen: in einer Kopie der Liste löschen und diese einlesen.',
      en: () => 'If they are not to count, delete them in a copy of the list and import that.',
    },
  },
  'columns-hidden': {
    reason: {
      de: ({ columns }) => `Ausgeblendet, aber mitgelesen: Spalte ${columns.join(', ')}.`,
      en: ({ columns }) => `Hidden, but read: column ${columns.join(', ')}.`,
    },
    proposal: nothingToDo,
  },
  'comment-alone': {
    reason: {
      de: () =>
        'Zu der Zelle ist etwas angemerkt, aber in ihr steht nichts; die Anmerkung wird nicht übernommen.',
      en: () => 'Something is noted at the cell, but nothing stands in it; the note is not taken.',
    },
    proposal: {
      de: () => 'Die Anmerkung lesen; was sie entscheidet, in die Liste schreiben.',
      en: () => 'Read the note, and write into the list what it decides.',
    },
  },
  'sheet-unreadable': {
    reason: {
      de: () => 'Das Blatt war nicht zu lesen; nichts davon wurde übernommen.',
      en: () => 'The sheet could not be read; nothing of it was taken.',
    },
    proposal: {
      de: () =>
        'Die Datei in Excel öffnen und neu speichern; gehört das Blatt nicht dazu, im Profil unter „skip: sheets“ nennen.',
      en: () =>
        'Open the file in Excel and save it anew; if the sheet does not belong, name it under "skip: sheets" in the profile.',
    },
  },
  'encoding-guessed': {
    reason: {
      de: ({ encoding }) => `Der Text ist kein UTF-8; gelesen wurde er als ${encoding}.`,
      en: ({ encoding }) => `The text is no UTF-8; it was read as ${encoding}.`,
    },
    proposal: {
      de: () => 'An einigen Namen prüfen, ob die Umlaute stimmen.',
      en: () => 'Check with some names whether their umlauts are right.',
    },
  },
  'ending-differs': {
    reason: {
      de: ({ ending, kind }) =>
        `Die Datei endet auf „${ending}“, ist aber eine ${kind}-Datei und wurde so gelesen.`,
      en: ({ ending, kind }) => `The file ends in "${ending}", but is a ${kind} file and was read as one.`,
    },
    proposal: nothingToDo,
  },
};
