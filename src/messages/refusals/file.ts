import type { FileRefusals } from '#src/domain/refusals/file.js';
import { formatInteger } from '../format.js';
import type { RefusalTexts } from '../phrase.js';

export const fileRefusals: RefusalTexts<FileRefusals> = {
  'file-exists': {
    says: {
      de: ({ path }) => `Die Datei ${path} gibt es schon.`,
      en: ({ path }) => `The file ${path} exists already.`,
    },
    wayOut: {
      de: () => 'Einen anderen Namen wählen oder die Datei mit --ueberschreiben ersetzen.',
      en: () => 'Choose another name, or replace the file with --force.',
    },
  },
  'file-missing': {
    says: {
      de: ({ path }) => `Die Datei ${path} gibt es nicht.`,
      en: ({ path }) => `There is no file ${path}.`,
    },
    wayOut: {
      de: () => 'Pfad und Schreibweise prüfen.',
      en: () => 'Check the path and its spelling.',
    },
  },
  'sheet-too-long': {
    says: {
      de: ({ rows, most }) =>
        `${formatInteger(rows, 'de')} Zeilen passen nicht auf ein Excel-Blatt: Es fasst ${formatInteger(most, 'de')}.`,
      en: ({ rows, most }) =>
        `${formatInteger(rows, 'en')} rows do not fit on a sheet of Excel: it holds ${formatInteger(most, 'en')}.`,
    },
    wayOut: {
      de: () => 'Als .csv oder .json schreiben, oder weniger auf einmal, etwa je Jahr (--jahr).',
      en: () => 'Write .csv or .json, or less at once, such as a year (--year).',
    },
  },
};
