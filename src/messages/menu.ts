import type { Words } from './phrase.js';

/** The words of the menu. */
export const menuWords = {
  question: { de: 'Was möchten Sie tun?', en: 'What would you like to do?' },
  payment: { de: 'Auszahlung buchen', en: 'Record a payment' },
  repayment: { de: 'Rückzahlung buchen', en: 'Record a repayment' },
  reversal: { de: 'Buchung stornieren', en: 'Reverse a booking' },
  status: { de: 'Stand des Jahres', en: 'State of the year' },
  area: { de: 'Ein Gebiet ansehen', en: 'Look at an area' },
  findings: { de: 'Offene Befunde ansehen', en: 'Look at open findings' },
  report: { de: 'Bericht als Datei schreiben', en: 'Write a report as a file' },
  look: { de: 'Alte Liste ansehen', en: 'Look at an old list' },
  check: { de: 'Alte Liste prüfen', en: 'Check an old list' },
  book: { de: 'Alte Liste buchen', en: 'Book an old list' },
  undo: { de: 'Import zurücknehmen', en: 'Take an import back' },
  sync: { de: 'Abgleich mit dem gemeinsamen Ordner', en: 'Sync with the shared folder' },
  init: { de: 'Datenbank einrichten (Vorlage Bremen)', en: 'Set up the database (Bremen template)' },
  end: { de: 'Ende', en: 'End' },
  allAreas: { de: 'alle Gebiete', en: 'all areas' },
  cityWide: { de: 'stadtweit (ohne Gebiet)', en: 'city-wide (no area)' },
  asCommand: { de: 'Als Befehl', en: 'As a command' },
} satisfies Record<string, Words>;

interface ReportFile {
  /** What the file is called before the year, unless somebody says otherwise. */
  readonly name: Words;
  readonly ending: 'xlsx' | 'html';
}

/** The reports that the menu offers, by the id of their command, in this order. */
export const reportFiles = {
  'report:allocation': { name: { de: 'Zuteilung', en: 'Allocation' }, ending: 'xlsx' },
  'report:overview': { name: { de: 'Ueberblick', en: 'Overview' }, ending: 'xlsx' },
  'report:outflow': { name: { de: 'Mittelabfluss', en: 'Outflow' }, ending: 'xlsx' },
  'report:area': { name: { de: 'Gebiet', en: 'Area' }, ending: 'xlsx' },
  'report:recipients': { name: { de: 'Traeger', en: 'Recipients' }, ending: 'xlsx' },
  'report:answer': { name: { de: 'Anfrage', en: 'Answer' }, ending: 'xlsx' },
  'report:journal': { name: { de: 'Journalauszug', en: 'Journal' }, ending: 'xlsx' },
  'report:dashboard': { name: { de: 'Uebersichtsseite', en: 'Dashboard' }, ending: 'html' },
} satisfies Record<string, ReportFile>;
