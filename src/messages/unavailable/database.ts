import type { DatabaseUnavailables } from '#src/domain/unavailables/database.js';
import type { RefusalTexts } from '../phrase.js';

export const databaseUnavailables: RefusalTexts<DatabaseUnavailables> = {
  'database-locked': {
    says: {
      de: ({ path, by }) =>
        by
          ? `In ${path} schreibt gerade ${by.actor} (${by.command}).`
          : `In ${path} schreibt gerade ein anderes Programm.`,
      en: ({ path, by }) =>
        by ? `${by.actor} is writing to ${path} (${by.command}).` : `Another program is writing to ${path}.`,
    },
    wayOut: {
      de: () => 'Nichts wurde geändert. Einen Augenblick warten und den Befehl wiederholen.',
      en: () => 'Nothing was changed. Wait a moment and run the command again.',
    },
  },
  'database-full': {
    says: {
      de: ({ path }) => `Der Datenträger von ${path} ist voll.`,
      en: ({ path }) => `The disk of ${path} is full.`,
    },
    wayOut: {
      de: () => 'Nichts wurde geändert. Platz schaffen und den Befehl wiederholen.',
      en: () => 'Nothing was changed. Free some space and run the command again.',
    },
  },
  'database-read-only': {
    says: {
      de: ({ path }) => `In ${path} darf nicht geschrieben werden.`,
      en: ({ path }) => `${path} may not be written to.`,
    },
    wayOut: {
      de: () => 'Nichts wurde geändert. Die Rechte an der Datei und an ihrem Ordner prüfen.',
      en: () => 'Nothing was changed. Check the rights to the file and its folder.',
    },
  },
  'database-not-opened': {
    says: {
      de: ({ path }) => `${path} lässt sich nicht öffnen oder lesen.`,
      en: ({ path }) => `${path} cannot be opened or read.`,
    },
    wayOut: {
      de: () =>
        'Prüfen, ob es eine Datei ist, ob Sie sie lesen dürfen und ob ihr Datenträger erreichbar ist.',
      en: () => 'Check that it is a file, that you may read it, and that its drive can be reached.',
    },
  },
  'database-changing': {
    says: {
      de: ({ path }) =>
        `In ${path} wird so oft gebucht, dass die Berichte nicht denselben Stand zeigen könnten.`,
      en: ({ path }) => `So much is booked in ${path} that the reports could not show the same state.`,
    },
    wayOut: {
      de: () => 'Es wurde keine Datei ersetzt. Später wiederholen, wenn niemand bucht.',
      en: () => 'No file was replaced. Run it again when nobody is booking.',
    },
  },
  'copy-differs': {
    says: {
      de: ({ path }) => `Von ${path} kam anderes zurück, als geschrieben wurde; die Kopie wurde verworfen.`,
      en: ({ path }) => `What was read back from ${path} is not what was written; the copy was discarded.`,
    },
    wayOut: {
      de: () => 'Einen anderen Datenträger nehmen und diesen prüfen lassen.',
      en: () => 'Take another drive, and have this one checked.',
    },
  },
};
