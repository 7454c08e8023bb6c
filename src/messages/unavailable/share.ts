import type { ShareUnavailables } from '#src/domain/unavailables/share.js';
import type { Phrase, RefusalTexts } from '../phrase.js';

/** What follows from none of it: an officer who reads of the share may fear for what was recorded. */
const goesOn = {
  de: 'Eigene Buchungen sind davon nicht betroffen.',
  en: 'Your own bookings are not affected.',
};

function wayOut(de: string, en: string): Phrase<unknown> {
  return { de: () => `${goesOn.de} ${de}`, en: () => `${goesOn.en} ${en}` };
}

export const shareUnavailables: RefusalTexts<ShareUnavailables> = {
  'share-not-there': {
    says: {
      de: ({ path }) => `Unter ${path} liegt gerade kein gemeinsamer Ordner von llq.`,
      en: ({ path }) => `There is no shared folder of llq at ${path} now.`,
    },
    wayOut: wayOut(
      'Meist ist das Netzlaufwerk nicht verbunden; der nächste Abgleich holt alles nach. Liegt der Ordner jetzt woanders: „llq abgleich beitreten ORDNER“.',
      'Mostly the network drive is not connected; the next sync catches up. If the folder has moved: "llq sync join DIR".',
    ),
  },
  'share-marker-unreadable': {
    says: {
      de: ({ path }) => `${path} im gemeinsamen Ordner ist nicht lesbar oder noch nicht vollständig.`,
      en: ({ path }) => `${path} in the shared folder cannot be read, or is not complete yet.`,
    },
    wayOut: wayOut(
      'Einen Augenblick warten und den Abgleich wiederholen; bleibt es so, die Datei aus einer Sicherung des Ordners zurückholen.',
      'Wait a moment and sync again; if it stays so, bring the file back from a backup of the folder.',
    ),
  },
  'share-unreachable': {
    says: {
      de: ({ path }) => `Der gemeinsame Ordner ist gerade nicht erreichbar (${path}).`,
      en: ({ path }) => `The shared folder cannot be reached now (${path}).`,
    },
    wayOut: wayOut(
      'Die Verbindung zum Netzlaufwerk prüfen; der nächste Abgleich holt alles nach.',
      'Check the connection to the network drive; the next sync catches up.',
    ),
  },
  'share-folder-missing': {
    says: {
      de: ({ path }) => `Den Ordner ${path} gibt es nicht.`,
      en: ({ path }) => `There is no folder ${path}.`,
    },
    wayOut: {
      de: () =>
        'Nichts wurde geändert. Den Ordner leer anlegen; liegt er auf einem Netzlaufwerk, prüfen, ob es verbunden ist.',
      en: () =>
        'Nothing was changed. Make the folder, empty; if it lies on a network drive, check that it is connected.',
    },
  },
  'share-full': {
    says: {
      de: ({ path }) => `Der gemeinsame Ordner ist voll: ${path} konnte nicht abgelegt werden.`,
      en: ({ path }) => `The shared folder is full: ${path} could not be put there.`,
    },
    wayOut: wayOut(
      'Dort Platz schaffen lassen; der nächste Abgleich holt alles nach.',
      'Have space freed there; the next sync catches up.',
    ),
  },
  'share-not-writable': {
    says: {
      de: ({ path }) => `Im gemeinsamen Ordner darf ${path} nicht angelegt werden.`,
      en: ({ path }) => `${path} may not be created in the shared folder.`,
    },
    wayOut: wayOut(
      'Schreibrechte im gemeinsamen Ordner erteilen lassen; der nächste Abgleich holt alles nach.',
      'Have the right to write in the shared folder granted; the next sync catches up.',
    ),
  },
  'share-not-readable': {
    says: {
      de: ({ path }) => `Im gemeinsamen Ordner darf ${path} nicht gelesen werden.`,
      en: ({ path }) => `${path} may not be read in the shared folder.`,
    },
    wayOut: wayOut(
      'Leserechte im gemeinsamen Ordner erteilen lassen; der nächste Abgleich holt alles nach.',
      'Have the right to read in the shared folder granted; the next sync catches up.',
    ),
  },
  'share-file-too-large': {
    says: {
      de: ({ path }) => `${path} ist viel größer, als eine Datei im gemeinsamen Ordner sein kann.`,
      en: ({ path }) => `${path} is much larger than a file in the shared folder can be.`,
    },
    wayOut: wayOut(
      'Die Datei stammt nicht von llq. Wer das Netzlaufwerk betreut, kann nachsehen, woher sie kommt.',
      'The file does not come from llq. Whoever looks after the network drive can see where it is from.',
    ),
  },
  'share-file-missing': {
    says: {
      de: ({ path }) => `${path} ist nicht oder noch nicht im gemeinsamen Ordner.`,
      en: ({ path }) => `${path} is not, or not yet, in the shared folder.`,
    },
    wayOut: wayOut(
      'Prüfen, ob der Ordner der richtige und das Netzlaufwerk verbunden ist.',
      'Check that the folder is the right one and that the network drive is connected.',
    ),
  },
  'share-file-busy': {
    says: {
      de: ({ path }) => `${path} wird von einem anderen Programm festgehalten.`,
      en: ({ path }) => `${path} is held by another program.`,
    },
    wayOut: wayOut('Der nächste Abgleich versucht es wieder.', 'The next sync tries again.'),
  },
  'share-read-back-differs': {
    says: {
      de: ({ path }) => `Von ${path} kam anderes zurück, als geschrieben wurde.`,
      en: ({ path }) => `What was read back from ${path} is not what was written.`,
    },
    wayOut: wayOut(
      'Der nächste Abgleich versucht es wieder. Kommt das öfter vor, das Netzlaufwerk prüfen lassen.',
      'The next sync tries again. If it happens often, have the network drive checked.',
    ),
  },
  'share-name-taken': {
    says: {
      de: ({ path }) => `Im gemeinsamen Ordner liegt unter dem Namen ${path} schon etwas anderes.`,
      en: ({ path }) => `Something else lies in the shared folder under the name ${path} already.`,
    },
    wayOut: wayOut(
      'Es bleibt, wie es ist. Wer das Netzlaufwerk betreut, kann nachsehen, woher die Datei stammt.',
      'It stays as it is. Whoever looks after the network drive can see where the file comes from.',
    ),
  },
};
