import type { Words } from '../phrase.js';

/** Words of the imports of lists. */
export const batchWords = {
  title: { de: 'Eingelesene Listen', en: 'Imported lists' },
  batch: { de: 'Import', en: 'Import' },
  recordedAt: { de: 'Gebucht (UTC)', en: 'Booked (UTC)' },
  by: { de: 'Von', en: 'By' },
  file: { de: 'Datei', en: 'File' },
  hash: { de: 'Prüfsumme', en: 'Hash' },
  list: { de: 'Liste', en: 'List' },
  profile: { de: 'Profil', en: 'Profile' },
  target: { de: 'Gelesen als', en: 'Read as' },
  years: { de: 'Jahre', en: 'Years' },
  rows: { de: 'Zeilen', en: 'Rows' },
  booked: { de: 'Gebucht', en: 'Booked' },
  reversed: { de: 'Storniert', en: 'Reversed' },
  stillOpen: { de: 'Noch offen', en: 'Still open' },
  open: { de: 'Offen', en: 'Open' },
  sum: { de: 'Summe', en: 'Sum' },
  state: { de: 'Stand', en: 'State' },
  corrects: { de: 'Berichtigt', en: 'Corrects' },
  reason: { de: 'Grund', en: 'Reason' },
  numbers: { de: 'Nummern', en: 'Numbers' },
  takenBackBy: { de: 'Zurückgenommen durch', en: 'Taken back by' },
  openRows: { de: 'Offene Zeilen', en: 'Open rows' },
  openRowsHow: {
    de: 'Was zu tun ist, zeigt: llq import pruefen DATEI. Die berichtigte Liste bucht dann nur noch diese Zeilen.',
    en: 'What to do is shown by: llq import check FILE. The corrected list then books these rows only.',
  },
  place: { de: 'Stelle', en: 'Place' },
  cells: { de: 'Zellen', en: 'Cells' },
  findings: { de: 'Warum', en: 'Why' },
} satisfies Record<string, Words>;

export const batchStateWords = {
  booked: { de: 'gebucht', en: 'booked' },
  'taken-back': { de: 'zurückgenommen', en: 'taken back' },
  corrected: { de: 'berichtigt durch', en: 'corrected by' },
} satisfies Record<string, Words>;
