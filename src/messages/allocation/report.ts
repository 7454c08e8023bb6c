import type { Cents } from '#src/domain/cents.js';
import { formatCents } from '../format.js';
import type { Phrase, Words } from '../phrase.js';

/** Words of the yearly allocation sheet. */
export const reportWords = {
  allocationSheet: { de: 'Zuteilung', en: 'Allocation' },
  movementSheet: { de: 'Bewegungen', en: 'Movements' },
  proofOf: { de: 'Nachweis', en: 'Proof' },
  draftNote: {
    de: 'Entwurf: Dieser Plan ist noch nicht gebucht.',
    en: 'Draft: this plan is not booked yet.',
  },
  change: { de: 'Änderung', en: 'Change' },
  against: { de: 'Abgleich mit Haushalt', en: 'Against the budget' },
  budget: { de: 'Haushalt', en: 'Budget' },
  blocked: { de: 'davon gesperrt', en: 'of which blocked' },
  allocated: { de: 'zugeteilt', en: 'allocated' },
  unallocated: { de: 'nicht zugeteilt', en: 'not allocated' },
  difference: {
    de: 'Probe: Abweichung vom Blatt „Bewegungen“',
    en: 'Check: difference from the sheet "Movements"',
  },
  yearsDifference: { de: 'Differenz', en: 'Difference' },
  comparison: { de: 'Vergleich', en: 'Comparison' },
  areas: { de: 'Gebiete', en: 'Areas' },
  trackPart: { de: 'Förderschienen', en: 'Tracks' },
  tracks: { de: 'Nach Förderschienen', en: 'By tracks' },
  byTrack: { de: 'Zuteilung nach Förderschienen', en: 'Allocation by tracks' },
  share: { de: 'Anteil', en: 'Share' },
  movesIncluded: {
    de: 'Enthalten sind Umschichtungen und Änderungen des Haushalts, die eine Förderschiene nennen; alle stehen auf dem Blatt „Bewegungen“. Wie jeder Betrag berechnet ist, zeigt das Blatt seiner Förderschiene. Ein Klick auf einen dunkelblauen Betrag führt dorthin.',
    en: 'Moves, and changes of the budget that name a track, are included; all of them stand on the sheet "Movements". How every amount was computed is on the sheet of its track. A click on a dark blue amount leads there.',
  },
  subtotal: { de: 'Summe der Förderschiene', en: 'Total of the track' },
} satisfies Record<string, Words>;

/** What happened, in the list of movements, and its columns. */
export const movementWords = {
  number: { de: 'Nummer', en: 'Number' },
  date: { de: 'Datum', en: 'Date' },
  what: { de: 'Vorgang', en: 'What' },
  amount: { de: 'Betrag', en: 'Amount' },
  budget: { de: 'im Haushalt', en: 'in the budget' },
  blocked: { de: 'in der Sperre', en: 'in the block' },
  allocated: { de: 'in der Zuteilung', en: 'in the allocation' },
  decision: { de: 'Beschluss', en: 'Decision' },
  reason: { de: 'Grund', en: 'Reason' },
  planned: { de: 'Zuteilung', en: 'allocation' },
  replanned: { de: 'Zuteilung geändert', en: 'allocation changed' },
  proposed: { de: 'Zuteilung vorgeschlagen', en: 'allocation proposed' },
  ofIt: { de: 'davon', en: 'of which' },
  moved: { de: 'Umschichtung', en: 'move' },
  explanation: {
    de: 'Die drei rechten Betragsspalten zeigen, was jeder Vorgang im Haushalt, in der Sperre und in der Zuteilung bewirkt; ihre Summen sind die Beträge auf dem Blatt „Zuteilung“. Stornierte Vorgänge zählen nicht.',
    en: 'The three amount columns on the right show what each movement does to the budget, the block and the allocation; their totals are the amounts on the sheet "Allocation". Reversed movements do not count.',
  },
} satisfies Record<string, Words>;

/** `Zuteilung 2027 neben 2026`. */
export const yearsTitle: Phrase<{ before: number; after: number }> = {
  de: ({ before, after }) => `Zuteilung ${after} neben ${before}`,
  en: ({ before, after }) => `Allocation ${after} beside ${before}`,
};

/** `Umschichtung (storniert durch K7Q-60)`. */
export const reversedMovement: Phrase<{ what: string; by: string }> = {
  de: ({ what, by }) => `${what} (storniert durch ${by})`,
  en: ({ what, by }) => `${what} (reversed by ${by})`,
};

/** What a plan made of an amount: where it was another one before. */
export const insteadOf: Phrase<{ cents: Cents; beforeCents: Cents }> = {
  de: ({ cents, beforeCents }) => `${formatCents(cents, 'de')} statt ${formatCents(beforeCents, 'de')}`,
  en: ({ cents, beforeCents }) => `${formatCents(cents, 'en')} instead of ${formatCents(beforeCents, 'en')}`,
};
