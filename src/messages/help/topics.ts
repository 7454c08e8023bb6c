import type { Words } from '../phrase.js';

/** The topics: how they are called, and what is in them. */
export const topicHelp: Readonly<Record<string, { readonly name: Words; readonly summary: Words }>> = {
  allocation: {
    name: { de: 'zuteilung', en: 'allocation' },
    summary: {
      de: 'Mittel auf Förderschienen und Gebiete verteilen',
      en: 'Spread the budget over tracks and areas',
    },
  },
  area: {
    name: { de: 'gebiet', en: 'area' },
    summary: { de: 'Fördergebiete führen', en: 'Keep the areas' },
  },
  'area:indicator': {
    name: { de: 'gebiet kennzahl', en: 'area indicator' },
    summary: { de: 'Kennzahlen der Gebiete führen', en: 'Keep the indicators of areas' },
  },
  budget: {
    name: { de: 'haushalt', en: 'budget' },
    summary: {
      de: 'Ansätze, Nachbewilligungen, Sperren und Reste',
      en: 'Budgets, supplements, blocks and carry-overs',
    },
  },
  database: {
    name: { de: 'datenbank', en: 'database' },
    summary: { de: 'Sichern, wiederherstellen, prüfen', en: 'Back up, restore, check' },
  },
  disbursement: {
    name: { de: 'auszahlung', en: 'disbursement' },
    summary: { de: 'Auszahlungen buchen, stornieren und zeigen', en: 'Record, reverse and show payments' },
  },
  finding: {
    name: { de: 'befund', en: 'finding' },
    summary: {
      de: 'Was nach einem Abgleich nicht zusammenpasst: ansehen, erledigen',
      en: 'What does not fit together after synchronising: look, settle',
    },
  },
  import: {
    name: { de: 'import', en: 'import' },
    summary: {
      de: 'Alte Listen einlesen: ansehen, prüfen, buchen, zurücknehmen',
      en: 'Import legacy lists: look, check, book, take back',
    },
  },
  'import:profile': {
    name: { de: 'import profil', en: 'import profile' },
    summary: { de: 'Profile von Listen', en: 'Profiles of lists' },
  },
  journal: {
    name: { de: 'journal', en: 'journal' },
    summary: { de: 'Alle Vorgänge: zeigen, stornieren, prüfen', en: 'All events: show, reverse, verify' },
  },
  municipality: {
    name: { de: 'stadt', en: 'municipality' },
    summary: { de: 'Städte führen', en: 'Keep the municipalities' },
  },
  programme: {
    name: { de: 'programm', en: 'programme' },
    summary: { de: 'Programme führen', en: 'Keep the programmes' },
  },
  recipient: {
    name: { de: 'traeger', en: 'recipient' },
    summary: { de: 'Träger (Zuwendungsempfänger) führen', en: 'Keep the recipients' },
  },
  repayment: {
    name: { de: 'rueckzahlung', en: 'repayment' },
    summary: { de: 'Rückzahlungen buchen und zeigen', en: 'Record and show repayments' },
  },
  report: {
    name: { de: 'bericht', en: 'report' },
    summary: {
      de: 'Berichte: am Bildschirm, als Excel-Mappe, CSV oder JSON',
      en: 'Reports: on the screen, as workbook, CSV or JSON',
    },
  },
  sync: {
    name: { de: 'abgleich', en: 'sync' },
    summary: {
      de: 'Mit anderen Rechnern über einen gemeinsamen Ordner abgleichen',
      en: 'Sync with other computers through a shared folder',
    },
  },
  track: {
    name: { de: 'schiene', en: 'track' },
    summary: { de: 'Förderschienen führen', en: 'Keep the tracks' },
  },
};
