import type { CommandHelp } from '../command-help.js';

export const databaseHelp: Readonly<Record<string, CommandHelp>> = {
  'database:backup': {
    summary: { de: 'Die Datenbank sichern', en: 'Back up the database' },
    description: {
      de: 'Auch während andere buchen. Die Sicherung wird geprüft, bevor sie gilt, und darf auf einem Netzlaufwerk liegen.',
      en: 'Also while others are booking. The backup is verified before it counts, and may lie on a network drive.',
    },
    examples: [
      {
        de: 'llq datenbank sichern Sicherung-2027-03.sqlite',
        en: 'llq database backup backup-2027-03.sqlite',
      },
    ],
    flags: { file: { de: 'Datei, die die Sicherung werden soll', en: 'the file that the backup is to be' } },
  },
  'database:restore': {
    summary: { de: 'Eine Sicherung einspielen', en: 'Put a backup in place' },
    description: {
      de: 'Die Sicherung wird zuerst geprüft. Eine vorhandene Datenbank wird nur mit --ueberschreiben und auf Nachfrage ersetzt und bleibt unter anderem Namen erhalten. Neue Buchungen tragen danach ein neues Kürzel.',
      en: 'The backup is checked first. A database that is there is replaced only with --force and after a question, and is kept under another name. New bookings then carry a new tag.',
    },
    examples: [
      {
        de: 'llq datenbank wiederherstellen Sicherung-2027-03.sqlite --ueberschreiben',
        en: 'llq database restore backup-2027-03.sqlite --force',
      },
    ],
    flags: {
      file: { de: 'Datei der Sicherung', en: 'the file of the backup' },
      force: { de: 'eine vorhandene Datenbank ersetzen', en: 'replace a database that is there' },
    },
  },
  'database:check': {
    summary: { de: 'Datei, Journal und Tabellen prüfen', en: 'Check file, journal and tables' },
    examples: [{ de: 'llq datenbank pruefen', en: 'llq database check' }],
  },
  'database:rebuild': {
    summary: { de: 'Die Tabellen aus dem Journal neu aufbauen', en: 'Rebuild the tables from the journal' },
    examples: [{ de: 'llq datenbank neu-aufbauen', en: 'llq database rebuild' }],
  },
};
