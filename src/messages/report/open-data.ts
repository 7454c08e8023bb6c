import type { Phrase, Words } from '../phrase.js';

export const openDataTitle: Phrase<{ years: string }> = {
  de: ({ years }) => `Zuwendungen, offene Daten (${years})`,
  en: ({ years }) => `Grants, open data (${years})`,
};

export const dictionaryTitle: Words = { de: 'Beschreibung der Spalten', en: 'description of the columns' };

export const openDataLabels = {
  payments: { de: 'Zahlungen', en: 'Payments' },
  dictionary: { de: 'Spalten', en: 'Dictionary' },
} satisfies Record<string, Words>;

export const openDataTitles = {
  identifier: { de: 'Kennung', en: 'Identifier' },
  areaCode: { de: 'Gebiet (Kürzel)', en: 'Area (code)' },
  returned: { de: 'Später zurückgezahlt', en: 'Repaid later' },
  currency: { de: 'Währung', en: 'Currency' },
} satisfies Record<string, Words>;

/** The columns of the description itself. */
export const dictionaryTitles = {
  column: { de: 'Schlüssel', en: 'Key' },
  titleDe: { de: 'Titel (deutsch)', en: 'Title (German)' },
  titleEn: { de: 'Titel (englisch)', en: 'Title (English)' },
  type: { de: 'Typ', en: 'Type' },
  unit: { de: 'Einheit', en: 'Unit' },
  descriptionDe: { de: 'Beschreibung (deutsch)', en: 'Description (German)' },
  descriptionEn: { de: 'Beschreibung (englisch)', en: 'Description (English)' },
  sourceDe: { de: 'Herkunft (deutsch)', en: 'Source (German)' },
  sourceEn: { de: 'Herkunft (englisch)', en: 'Source (English)' },
} satisfies Record<string, Words>;

const fromPayment: Words = { de: 'Buchung der Auszahlung', en: 'entry of the payment' };
const fromMasterData: Words = { de: 'Stammdaten der Bewilligungsstelle', en: 'master data of the office' };

/** What stands in each column, and where it comes from, by its key. */
export const columnDescriptions = {
  identifier: {
    means: {
      de: 'Bezeichnet die Zahlung auf Dauer: Präfix, Kennung des Bestands, Buchungsnummer; bei Zahlungen an Privatpersonen Jahr, Programm, Stadt, Schiene und Gebiet.',
      en: 'Names the payment for good: prefix, identifier of the ledger, booking number; of payments to private persons year, programme, municipality, track and area.',
    },
    source: { de: 'aus der Buchungsnummer gebildet', en: 'made from the booking number' },
  },
  year: {
    means: {
      de: 'Haushaltsjahr, für das gezahlt wurde; der Tag der Zahlung kann im Januar danach liegen.',
      en: 'Budget year that the payment counts for; its day may lie in the January after it.',
    },
    source: fromPayment,
  },
  date: {
    means: {
      de: 'Tag der Zahlung (JSON: JJJJ-MM-TT); aus alten Listen auch nur Monat, Quartal oder Jahr; leer bei Privatpersonen.',
      en: 'Day of the payment (JSON: YYYY-MM-DD); from old lists perhaps only month, quarter or year; empty for private persons.',
    },
    source: fromPayment,
  },
  programmeName: {
    means: { de: 'Förderprogramm', en: 'Funding programme' },
    source: fromMasterData,
  },
  municipalityName: {
    means: { de: 'Stadtgemeinde, deren Mittel es sind', en: 'Municipality whose money it is' },
    source: fromMasterData,
  },
  area: {
    means: {
      de: 'Kürzel des Fördergebiets; leer, wenn das Geld der ganzen Stadt gilt.',
      en: 'Code of the funding area; empty where the money is for the whole city.',
    },
    source: fromMasterData,
  },
  areaName: {
    means: {
      de: 'Name des Fördergebiets, sonst „stadtweit“',
      en: 'Name of the funding area, else “city-wide”',
    },
    source: fromMasterData,
  },
  trackName: {
    means: { de: 'Förderschiene innerhalb des Programms', en: 'Track within the programme' },
    source: fromMasterData,
  },
  recipient: {
    means: {
      de: 'Organisation, die das Geld bekam. Privatpersonen werden nicht genannt („n. v.“) und stehen je Jahr, Schiene und Gebiet in einer Zeile.',
      en: 'Organisation that got the money. Private persons are not named (“not published”) and stand in one row for each year, track and area.',
    },
    source: fromMasterData,
  },
  purpose: {
    means: {
      de: 'Wofür gezahlt wurde; bei Privatpersonen „n. v.“.',
      en: 'What was paid for; “not published” for private persons.',
    },
    source: fromPayment,
  },
  amountCents: {
    means: {
      de: 'Ausgezahlt, abzüglich dessen, was im selben Haushaltsjahr zurückkam. Stornierte Zahlungen fehlen. JSON: ganze Cent.',
      en: 'Paid, less what came back in the same budget year. Reversed payments are left out. JSON: whole cents.',
    },
    source: {
      de: 'Buchungen der Auszahlung und der Rückzahlungen',
      en: 'entries of the payment and its repayments',
    },
  },
  returnedCents: {
    means: {
      de: 'Was in späteren Haushaltsjahren zurückkam; mindert den Betrag nicht. JSON: ganze Cent.',
      en: 'What came back in later budget years; does not lower the amount. JSON: whole cents.',
    },
    source: { de: 'Buchungen der Rückzahlungen', en: 'entries of the repayments' },
  },
  currency: {
    means: { de: 'Währung nach ISO 4217', en: 'Currency by ISO 4217' },
    source: { de: 'immer Euro', en: 'always euros' },
  },
} satisfies Record<string, { readonly means: Words; readonly source: Words }>;

export const openDataNotes = {
  persons: {
    de: '„n. v.“ (nicht veröffentlicht): Zahlungen an Privatpersonen, je Jahr, Schiene und Gebiet in einer Zeile, ohne Tag, Name und Zweck; die Summen umfassen sie.',
    en: '“not published”: payments to private persons, in one row for each year, track and area, without day, name and purpose; the totals include them.',
  },
} satisfies Record<string, Words>;
