import type { Words } from '../phrase.js';

/** What reports on payments to recipients have in common. */
export const paidWords = {
  net: { de: 'Netto ausgezahlt', en: 'Net paid' },
  income: { de: 'Rückfluss für Vorjahre', en: 'Back for earlier years' },
  share: { de: 'Anteil', en: 'Share' },
  payments: { de: 'Zahlungen', en: 'Payments' },
  programmes: { de: 'Programme', en: 'Programmes' },
  fromYear: { de: 'Von', en: 'From' },
  toYear: { de: 'Bis', en: 'To' },
  unknownRecipient: { de: '(noch unbekannt)', en: '(not known yet)' },
} satisfies Record<string, Words>;

export const paidNotes = {
  net: {
    de: 'Netto ist ausgezahlt abzüglich dessen, was im selben Haushaltsjahr zurückkam; Storniertes zählt nicht. Das ist „Ausgezahlt“ weniger „Zurückgezahlt“ im Überblick.',
    en: 'Net is paid less what came back in the same budget year; what was reversed does not count. It is "Disbursed" less "Repaid" of the overview.',
  },
  income: {
    de: 'Was für frühere Jahre zurückkam, ist Einnahme des Jahres, in dem es kam. Es steht für sich und mindert keinen Betrag.',
    en: 'What came back for past years is income of the year in which it came. It stands on its own and lowers no amount.',
  },
} satisfies Record<string, Words>;
