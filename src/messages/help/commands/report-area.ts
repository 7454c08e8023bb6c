import type { CommandHelp } from '../command-help.js';

export const reportAreaHelp: Readonly<Record<string, CommandHelp>> = {
  'report:area': {
    summary: {
      de: 'Das Dossier eines Gebiets, oder aller Gebiete',
      en: 'The dossier of an area, or of all areas',
    },
    description: {
      de: 'Steckbrief mit Arten, Aufnahmen und Quartiersmanagement, Kennzahlen, die Förderung aller Programme nebeneinander je Jahr, Träger und Buchungen. „alle“ macht eine Mappe mit einer Übersicht und einem Blatt je Gebiet. Mit --jahr sind es das Geld, die Träger und die Buchungen dieses Jahres; Steckbrief und Kennzahlen bleiben ganz.',
      en: 'Profile with kinds, enrolments and management, indicators, what all programmes gave by year beside each other, recipients and bookings. "all" makes a workbook with an index and a sheet for each area. With --year it is the money, the recipients and the bookings of that year; profile and indicators stay whole.',
    },
    examples: [
      {
        de: 'llq bericht gebiet groepelingen --ausgabe Groepelingen.xlsx',
        en: 'llq report area groepelingen --out Groepelingen.xlsx',
      },
      {
        de: 'llq bericht gebiet alle --jahr 2027 --ausgabe Gebiete-2027.xlsx',
        en: 'llq report area all --year 2027 --out Areas-2027.xlsx',
      },
      {
        de: 'llq bericht gebiet tenever --teil buchungen --sortierung -betrag',
        en: 'llq report area tenever --part bookings --sort -amount',
      },
    ],
    flags: {
      programme: { de: 'nur Geld dieses Programms', en: 'only money of this programme' },
      year: {
        de: 'nur Geld dieses Haushaltsjahres (sonst alle Jahre)',
        en: 'only money of this budget year (else all years)',
      },
    },
  },
};
