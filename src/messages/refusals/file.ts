import type { FileRefusals } from '#src/domain/refusals/file.js';
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
};
