import type { StateFigure } from '#src/domain/reporting/state-sums.js';
import type { Phrase, Words } from './phrase.js';

/** Words of the comparison of two states. */
export const diffWords = {
  title: { de: 'Vergleich zweier Stände', en: 'Two states compared' },
  changes: { de: 'Was sich an den Summen geändert hat', en: 'What changed in the sums' },
  changesPart: { de: 'Änderungen', en: 'Changes' },
  bookings: { de: 'Die Buchungen dazwischen', en: 'The bookings between them' },
  bookingsPart: { de: 'Buchungen', en: 'Bookings' },
  figure: { de: 'Größe', en: 'Figure' },
  before: { de: 'Vorher', en: 'Before' },
  after: { de: 'Nachher', en: 'After' },
  change: { de: 'Differenz', en: 'Difference' },
  isIn: { de: 'Nur im Stand', en: 'Only in state' },
  recordedOn: { de: 'Erfasst am', en: 'Recorded on' },
  actor: { de: 'Von', en: 'By' },
  reverses: { de: 'Storniert', en: 'Reverses' },
  cityWide: { de: 'stadtweit', en: 'city-wide' },
} satisfies Record<string, Words>;

export const isInWords: Record<'before' | 'after', Words> = {
  before: { de: 'vorher', en: 'before' },
  after: { de: 'nachher', en: 'after' },
};

export const figureWords: Record<StateFigure, Words> = {
  budgetCents: { de: 'Haushalt', en: 'budget' },
  blockedCents: { de: 'gesperrt', en: 'blocked' },
  allocatedCents: { de: 'zugeteilt', en: 'allocated' },
  disbursedCents: { de: 'ausgezahlt', en: 'disbursed' },
  repaidCents: { de: 'zurückgezahlt', en: 'repaid' },
  availableCents: { de: 'verfügbar', en: 'available' },
};

/** Which states are compared. */
export const statesLine: Phrase<{ before: string; after: string }> = {
  de: ({ before, after }) => `Vorher: ${before}. Nachher: ${after}.`,
  en: ({ before, after }) => `Before: ${before}. After: ${after}.`,
};
