import type { Phrase, Words } from '../phrase.js';

export const overviewTitle: Phrase<{ year: number }> = {
  de: ({ year }) => `Überblick ${year}`,
  en: ({ year }) => `Overview ${year}`,
};

/** How the tables of an overview are called. */
export const overviewLabels = {
  programmes: { de: 'Programme', en: 'Programmes' },
  municipalities: { de: 'Städte', en: 'Municipalities' },
  tracks: { de: 'Förderschienen', en: 'Tracks' },
  areas: { de: 'Gebiete', en: 'Areas' },
  places: { de: 'Schienen je Gebiet', en: 'Tracks by area' },
  changes: { de: 'Haushaltsänderungen', en: 'Budget changes' },
  bookings: { de: 'Buchungen', en: 'Bookings' },
} satisfies Record<string, Words>;

export const overviewWords = {
  pot: { de: 'Programm, Stadt', en: 'Programme, municipality' },
  budget: { de: 'Haushalt', en: 'Budget' },
  unallocated: { de: 'Nicht zugeteilt', en: 'Unallocated' },
  used: { de: 'Verbraucht', en: 'Used' },
  shareOfBudget: { de: 'Anteil am Haushalt', en: 'Share of budget' },
  shareOfAllocation: { de: 'Anteil an der Zuteilung', en: 'Share of allocation' },
  planned: { de: 'Geplant', en: 'Planned' },
  moved: { de: 'Seither geändert', en: 'Changed since' },
  original: { de: 'Ansatz', en: 'Original budget' },
  supplement: { de: 'Nachbewilligt', en: 'Supplements' },
  reduction: { de: 'Gemindert', en: 'Reductions' },
  carriedIn: { de: 'Reste aus Vorjahren', en: 'Carried in' },
  carriedOut: { de: 'Reste ins Folgejahr', en: 'Carried out' },
  change: { de: 'Änderung', en: 'Change' },
} satisfies Record<string, Words>;

/** Of the bookings behind the amounts. */
export const bookingWords = {
  why: { de: 'Zweck, Grund, Beschluss', en: 'Purpose, reason, decision' },
} satisfies Record<string, Words>;

export const overviewCharts = {
  programmes: { de: 'Haushalt, Zuteilung und Auszahlungen', en: 'Budget, allocation and payments' },
  tracks: { de: 'Zuteilung und Auszahlungen je Förderschiene', en: 'Allocation and payments by track' },
  areas: { de: 'Zuteilung und Auszahlungen je Gebiet', en: 'Allocation and payments by area' },
} satisfies Record<string, Words>;

/** Sentences below the tables. */
export const overviewNotes = {
  available: {
    de: 'Verfügbar ist, was nach Sperren und Auszahlungen bleibt; im selben Jahr Zurückgezahltes ist wieder verfügbar. Verbraucht ist der Anteil, der davon ausgezahlt ist.',
    en: 'Available is what is left after blocks and payments; what was paid back in the same year is available again. Used is the part of it that has been paid.',
  },
  overspent: {
    de: 'Rot: überzogen, oder mehr zugeteilt als da ist. Gelb: ein Teil ist gesperrt.',
    en: 'Red: overspent, or more allocated than there is. Yellow: a part is blocked.',
  },
  areas: {
    de: 'Je Gebiet über alle Programme und Förderschienen. „stadtweit“ ist Geld ohne Gebiet.',
    en: 'For each area over all programmes and tracks. "city-wide" is money without an area.',
  },
  bookings: {
    de: 'Die Buchungen hinter den Beträgen sind der Teil „Buchungen“ (am Bildschirm mit --teil buchungen). In der Excel-Mappe führt ein Klick auf einen dunkelblauen Betrag zu ihnen.',
    en: 'The bookings behind the amounts are the part "Bookings" (on a terminal with --part bookings). In the workbook a click on a dark blue amount leads to them.',
  },
  manyBookings: {
    de: 'Die einzelnen Buchungen sind zu viele für diesen Bericht; „llq erklaeren“ und „llq auszahlung liste“ zeigen sie.',
    en: 'The single bookings are too many for this report; "llq explain" and "llq disbursement list" show them.',
  },
  unguarded: {
    de: 'In diesem Jahr wird nicht gegen Mittel geprüft: Es stammt aus alten Listen, in denen Haushalt und Zuteilung fehlen können. „Verfügbar“ sagt hier nichts.',
    en: 'Money is not checked in this year: it comes from old lists, in which budget and allocation may be missing. "Available" says nothing here.',
  },
} satisfies Record<string, Words>;
