import type { Words } from './phrase.js';

/** The words of the menu. */
export const menuWords = {
  question: { de: 'Was möchten Sie tun?', en: 'What would you like to do?' },
  payment: { de: 'Auszahlung buchen', en: 'Record a payment' },
  repayment: { de: 'Rückzahlung buchen', en: 'Record a repayment' },
  reversal: { de: 'Buchung stornieren', en: 'Reverse a booking' },
  status: { de: 'Stand des Jahres', en: 'State of the year' },
  area: { de: 'Ein Gebiet ansehen', en: 'Look at an area' },
  sheet: { de: 'Zuteilungsblatt als Excel-Mappe', en: 'Allocation sheet as an Excel workbook' },
  init: { de: 'Datenbank einrichten (Vorlage Bremen)', en: 'Set up the database (Bremen template)' },
  end: { de: 'Ende', en: 'End' },
  cityWide: { de: 'stadtweit (ohne Gebiet)', en: 'city-wide (no area)' },
  asCommand: { de: 'Als Befehl', en: 'As a command' },
} satisfies Record<string, Words>;
