import type { FileUnavailables } from '#src/domain/unavailables/file.js';
import type { RefusalTexts } from '../phrase.js';

export const fileUnavailables: RefusalTexts<FileUnavailables> = {
  'disk-full': {
    says: {
      de: ({ path }) => `Der Datenträger ist voll: ${path} konnte nicht geschrieben werden.`,
      en: ({ path }) => `The disk is full: ${path} could not be written.`,
    },
    wayOut: {
      de: () => 'Platz schaffen oder einen anderen Ort nennen.',
      en: () => 'Free some space, or name another place.',
    },
  },
  'not-writable': {
    says: {
      de: ({ path }) => `Auf ${path} darf nicht geschrieben werden.`,
      en: ({ path }) => `${path} may not be written.`,
    },
    wayOut: {
      de: () => 'Die Rechte an der Datei und an ihrem Ordner prüfen oder einen anderen Ort nennen.',
      en: () => 'Check the rights to the file and its folder, or name another place.',
    },
  },
  'not-readable': {
    says: {
      de: ({ path }) => `${path} darf nicht gelesen werden.`,
      en: ({ path }) => `${path} may not be read.`,
    },
    wayOut: {
      de: () => 'Die Rechte an der Datei prüfen oder eine Kopie nennen.',
      en: () => 'Check the rights to the file, or name a copy of it.',
    },
  },
  'folder-missing': {
    says: {
      de: ({ path }) => `Den Ordner, in dem ${path} liegen soll, gibt es nicht.`,
      en: ({ path }) => `The folder that ${path} should lie in does not exist.`,
    },
    wayOut: {
      de: () => 'Den Ordner anlegen oder den Pfad berichtigen.',
      en: () => 'Create the folder, or correct the path.',
    },
  },
  'file-busy': {
    says: {
      de: ({ path }) => `${path} ist in einem anderen Programm geöffnet oder gesperrt.`,
      en: ({ path }) => `${path} is open in another program, or locked.`,
    },
    wayOut: {
      de: () => 'Die Datei dort schließen und den Befehl wiederholen.',
      en: () => 'Close the file there and run the command again.',
    },
  },
  'drive-failed': {
    says: {
      de: ({ path, error }) => `Das Laufwerk von ${path} antwortet mit einem Fehler (${error}).`,
      en: ({ path, error }) => `The drive of ${path} answers with an error (${error}).`,
    },
    wayOut: {
      de: () => 'Verbindung und Laufwerk prüfen und den Befehl wiederholen.',
      en: () => 'Check the connection and the drive, and run the command again.',
    },
  },
};
