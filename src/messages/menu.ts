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
  sheet: { de: 'Zuteilungsblatt als Excel-Mappe', en: 'Allocation sheet as an Excel workbook' },
  look: { de: 'Alte Liste ansehen', en: 'Look at an old list' },
  check: { de: 'Alte Liste prüfen', en: 'Check an old list' },
  book: { de: 'Alte Liste buchen', en: 'Book an old list' },
  undo: { de: 'Import zurücknehmen', en: 'Take an import back' },
  sync: { de: 'Abgleich mit dem gemeinsamen Ordner', en: 'Sync with the shared folder' },
  init: { de: 'Datenbank einrichten (Vorlage Bremen)', en: 'Set up the database (Bremen template)' },
  end: { de: 'Ende', en: 'End' },
  cityWide: { de: 'stadtweit (ohne Gebiet)', en: 'city-wide (no area)' },
  asCommand: { de: 'Als Befehl', en: 'As a command' },
} satisfies Record<string, Words>;
