import type { LedgerRefusals } from '#src/domain/refusals/ledger.js';
import type { RefusalTexts } from '../phrase.js';

export const ledgerRefusals: RefusalTexts<LedgerRefusals> = {
  'no-ledger': {
    says: {
      de: ({ path }) => `Unter ${path} liegt keine Datenbank.`,
      en: ({ path }) => `There is no ledger at ${path}.`,
    },
    wayOut: {
      de: () => 'Mit --datenbank eine andere Datei nennen oder mit „llq einrichten“ eine Datenbank anlegen.',
      en: () => 'Name another file with --db, or create a ledger with "llq init".',
    },
  },
  'ledger-exists': {
    says: {
      de: ({ path }) => `Unter ${path} liegt schon eine Datei.`,
      en: ({ path }) => `There is a file at ${path} already.`,
    },
    wayOut: {
      de: () =>
        'Mit --datenbank einen anderen Ort nennen. Nur „llq datenbank wiederherstellen“ ersetzt sie mit --ueberschreiben; die bisherige bleibt dabei unter anderem Namen erhalten.',
      en: () =>
        'Name another place with --db. Only "llq database restore" replaces it, with --force; what was there is kept under another name.',
    },
  },
  'not-a-ledger': {
    says: {
      de: ({ path }) => `${path} ist keine Datenbank von llq.`,
      en: ({ path }) => `${path} is no ledger of llq.`,
    },
    wayOut: {
      de: () =>
        'Den Pfad prüfen. War die Datei einmal eine, so ist sie beschädigt: „llq datenbank wiederherstellen SICHERUNG“.',
      en: () => 'Check the path. If the file once was one, it is damaged: "llq database restore BACKUP".',
    },
  },
  'newer-schema': {
    says: {
      de: ({ path, schema, known }) =>
        `${path} wurde mit einem neueren llq geschrieben (Aufbau ${schema}, bekannt bis ${known}).`,
      en: ({ path, schema, known }) =>
        `${path} was written by a newer llq (schema ${schema}, known up to ${known}).`,
    },
    wayOut: {
      de: () => 'Auf diesem Rechner dieselbe oder eine neuere Version von llq installieren.',
      en: () => 'Install the same or a newer version of llq on this computer.',
    },
  },
  'ledger-on-network': {
    says: {
      de: ({ path }) => `${path} liegt auf einem Netzlaufwerk; dort kann eine Datenbank Buchungen verlieren.`,
      en: ({ path }) => `${path} lies on a network drive, where a database can lose bookings.`,
    },
    wayOut: {
      de: () =>
        'Mit --datenbank einen Ort auf diesem Rechner nennen. Gemeinsam geht es über einen Ordner dort: „llq abgleich --help“. Sicherungen dürfen auf dem Netzlaufwerk liegen: „llq datenbank sichern“.',
      en: () =>
        'Name a place on this computer with --db. To work together use a folder there: "llq sync --help". Backups may lie on the network drive: "llq database backup".',
    },
  },
  'ledger-in-synced-folder': {
    says: {
      de: ({ path, service }) =>
        `${path} liegt in einem Ordner, den ${service} abgleicht; dort kann eine Datenbank Buchungen verlieren.`,
      en: ({ path, service }) =>
        `${path} lies in a folder that ${service} keeps in step, where a database can lose bookings.`,
    },
    wayOut: {
      de: () =>
        'Mit --datenbank einen Ort außerhalb nennen. Gemeinsam geht es über einen Ordner dort: „llq abgleich --help“. Sicherungen dürfen in diesem Ordner liegen: „llq datenbank sichern“.',
      en: () =>
        'Name a place outside of it with --db. To work together use a folder in there: "llq sync --help". Backups may lie in this folder: "llq database backup".',
    },
  },
  'identity-missing': {
    says: {
      de: ({ path, stateFolder }) =>
        `In ${path} kann gelesen, aber nicht gebucht werden: Unter ${stateFolder} steht nicht, als wer dieser Rechner schreibt.`,
      en: ({ path, stateFolder }) =>
        `${path} can be read, but nothing can be booked: ${stateFolder} does not say as whom this computer writes.`,
    },
    wayOut: {
      de: () =>
        'Mit „llq abgleich uebernehmen“ übernimmt dieser Rechner die Datenbank: Die Geschichte bleibt, neue Buchungen tragen ein eigenes Kürzel.',
      en: () =>
        'Adopt it with "llq sync adopt": the history stays, and new bookings carry a tag of this computer.',
    },
  },
  'backup-over-ledger': {
    says: {
      de: ({ path }) => `${path} ist die Datenbank selbst; eine Sicherung darf sie nicht ersetzen.`,
      en: ({ path }) => `${path} is the ledger itself, which no backup may replace.`,
    },
    wayOut: {
      de: () => 'Einen anderen Namen für die Sicherung wählen, am besten auf einem anderen Datenträger.',
      en: () => 'Choose another name for the backup, best on another drive.',
    },
  },
};
