import type { AccountLine } from '#src/domain/reporting/area/account.js';
import type { ProfileTopic } from '#src/domain/reporting/area/profile.js';
import type { Phrase, Words } from '../phrase.js';

interface Titled {
  /** The name of the area; null for all areas. */
  readonly area: string | null;
  readonly year: number | null;
}

export const dossierTitle: Phrase<Titled> = {
  de: ({ area, year }) => `${area === null ? 'Alle Gebiete' : `Gebiet ${area}`}${ofYear(year)}`,
  en: ({ area, year }) => `${area === null ? 'All areas' : `Area ${area}`}${ofYear(year)}`,
};

function ofYear(year: number | null): string {
  return year === null ? '' : `, ${year}`;
}

/** How the parts of a dossier are called. */
export const dossierLabels = {
  areas: { de: 'Übersicht', en: 'Index' },
  profile: { de: 'Steckbrief', en: 'Profile' },
  indicators: { de: 'Kennzahlen', en: 'Indicators' },
  years: { de: 'Förderung je Jahr', en: 'Funding by year' },
  recipients: { de: 'Träger', en: 'Recipients' },
  bookings: { de: 'Buchungen', en: 'Bookings' },
} satisfies Record<string, Words>;

export const dossierWords = {
  topic: { de: 'Merkmal', en: 'Topic' },
  value: { de: 'Angabe', en: 'Value' },
  recipients: { de: 'Träger', en: 'Recipients' },
  chart: { de: 'Netto ausgezahlt je Jahr und Programm', en: 'Net paid by year and programme' },
} satisfies Record<string, Words>;

/** What a programme has given: `WiN: zugeteilt`. */
export const fundingTitles = {
  allocatedCents: {
    de: ({ programme }) => `${programme}: zugeteilt`,
    en: ({ programme }) => `${programme}: allocated`,
  },
  netCents: {
    de: ({ programme }) => `${programme}: netto ausgezahlt`,
    en: ({ programme }) => `${programme}: net paid`,
  },
} satisfies Record<string, Phrase<{ programme: string }>>;

/** Complete by type. */
export const profileTopics: Record<ProfileTopic, Words> = {
  code: { de: 'Kürzel', en: 'Code' },
  municipality: { de: 'Stadt', en: 'Municipality' },
  'alias-name': { de: 'Auch genannt', en: 'Also called' },
  validity: { de: 'Gültig', en: 'Valid' },
  kind: { de: 'Art', en: 'Kind' },
  enrolment: { de: 'Aufgenommen in', en: 'Enrolled in' },
  management: { de: 'Quartiersmanagement', en: 'Management' },
};

/** Complete by type. */
export const accountKinds: Record<AccountLine['kind'], Words> = {
  disbursement: { de: 'Auszahlung', en: 'Payment' },
  repayment: { de: 'Rückzahlung', en: 'Repayment' },
  reversal: { de: 'Storno', en: 'Reversal' },
};

/** Sentences below the tables. */
export const dossierNotes = {
  net: {
    de: 'Netto ausgezahlt: Auszahlungen weniger, was im selben Jahr zurückkam. Was für frühere Jahre zurückkommt, ist nur Einnahme und mindert hier nichts.',
    en: 'Net paid: payments less what came back in the same year. What comes back for earlier years is income only and takes off nothing here.',
  },
  recipients: {
    de: 'Ohne stornierte Buchungen. Zusammengeführte Träger sind einer.',
    en: 'Without reversed bookings. Recipients that were merged are one.',
  },
  bookings: {
    de: 'Nach Tagen, ein Storno gleich unter dem, was es storniert. Rückzahlungen und Stornos gehen ab: Die Summe ist das netto Ausgezahlte abzüglich des Rückflusses für Vorjahre.',
    en: 'By days, a reversal right below what it reverses. Repayments and reversals are taken off: the total is what was paid net, less what came back for earlier years.',
  },
  cityWide: {
    de: 'Geld ohne Gebiet (stadtweit) steht in keinem Dossier; der Überblick eines Jahres zeigt es.',
    en: 'Money without an area (city-wide) is in no dossier; the overview of a year shows it.',
  },
} satisfies Record<string, Words>;
