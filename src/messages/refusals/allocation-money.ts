import type { AllocationRefusals } from '#src/domain/refusals/allocation.js';
import { formatCents } from '#src/messages/format.js';
import type { RefusalTexts } from '#src/messages/phrase.js';
import { money } from '../amounts.js';
import { placeName, potName } from './allocation-words.js';
import { innerText } from './inner.js';
import { shareOutRefusals } from './share-out.js';

type MoneyRefusals = Pick<
  AllocationRefusals,
  'over-allocated' | 'below-paid' | 'rest-negative' | 'areas-above-track' | 'areas-not-shareable'
>;

/** Amounts that do not fit into what stands above them, or below what is paid. */
export const allocationMoneyRefusals: RefusalTexts<MoneyRefusals> = {
  'over-allocated': {
    says: {
      de: ({ allocatedCents, budgetCents, blockedCents, ...of }) =>
        `Zugeteilt wären ${formatCents(allocatedCents, 'de')}, der Haushalt für ${potName(of, 'de')} beträgt ${formatCents(budgetCents, 'de')}, davon gesperrt ${formatCents(blockedCents, 'de')}.`,
      en: ({ allocatedCents, budgetCents, blockedCents, ...of }) =>
        `${formatCents(allocatedCents, 'en')} would be allocated, but the budget for ${potName(of, 'en')} is ${formatCents(budgetCents, 'en')}, of which ${formatCents(blockedCents, 'en')} is blocked.`,
    },
    wayOut: {
      de: () =>
        'Bitte senken Sie Beträge im Plan oder buchen Sie zuerst eine Änderung des Haushalts (llq haushalt aendern). Förderschienen, die der Plan nicht nennt, zählen mit.',
      en: () =>
        'Please lower amounts in the plan, or first book a change of the budget (llq budget amend). Tracks that the plan does not name count too.',
    },
  },
  'below-paid': {
    says: {
      de: ({ wouldBeCents, paidCents, ...place }) =>
        `${placeName(place, 'de')}: zugeteilt wären nur noch ${formatCents(wouldBeCents, 'de')}, ausgezahlt, bewilligt oder gesperrt sind schon ${formatCents(paidCents, 'de')}.`,
      en: ({ wouldBeCents, paidCents, ...place }) =>
        `${placeName(place, 'en')}: only ${formatCents(wouldBeCents, 'en')} would be allocated, but ${formatCents(paidCents, 'en')} is paid, granted or blocked already.`,
    },
    wayOut: {
      // What was moved away counts in `wouldBeCents`, so that the plan's own amount is not known here.
      de: ({ wouldBeCents, paidCents }) =>
        `Bitte planen Sie dort mindestens ${money(paidCents - wouldBeCents, 'de')} mehr ein.`,
      en: ({ wouldBeCents, paidCents }) =>
        `Please plan at least ${money(paidCents - wouldBeCents, 'en')} more there.`,
    },
  },
  'rest-negative': {
    says: {
      de: ({ track, allocatableCents, takenCents, ...of }) =>
        `Für ${track} bleibt kein Rest: Von ${formatCents(allocatableCents, 'de')} für ${potName(of, 'de')} sind anderweitig ${formatCents(takenCents, 'de')} verplant.`,
      en: ({ track, allocatableCents, takenCents, ...of }) =>
        `Nothing is left for ${track}: of ${formatCents(allocatableCents, 'en')} for ${potName(of, 'en')}, ${formatCents(takenCents, 'en')} is planned elsewhere.`,
    },
    wayOut: {
      de: () =>
        'Bitte senken Sie andere Beträge. Auch Umschichtungen und Förderschienen, die der Plan nicht nennt, zählen mit.',
      en: () => 'Please lower other amounts. Moves, and tracks that the plan does not name, count too.',
    },
  },
  'areas-above-track': {
    says: {
      de: ({ track, areasCents, trackCents }) =>
        `Die Gebiete von ${track} bekämen zusammen ${formatCents(areasCents, 'de')}, die Förderschiene hat aber nur ${formatCents(trackCents, 'de')}.`,
      en: ({ track, areasCents, trackCents }) =>
        `The areas of ${track} would get ${formatCents(areasCents, 'en')} in all, but the track has only ${formatCents(trackCents, 'en')}.`,
    },
    wayOut: {
      de: () => 'Bitte senken Sie die Beträge der Gebiete oder erhöhen Sie den der Förderschiene.',
      en: () => 'Please lower the amounts of the areas, or raise that of the track.',
    },
  },
  'areas-not-shareable': {
    says: {
      de: ({ track, inner }) => `Bei ${track}: ${innerText(shareOutRefusals, inner).says('de')}`,
      en: ({ track, inner }) => `Under ${track}: ${innerText(shareOutRefusals, inner).says('en')}`,
    },
    wayOut: {
      de: ({ inner }) => innerText(shareOutRefusals, inner).wayOut('de'),
      en: ({ inner }) => innerText(shareOutRefusals, inner).wayOut('en'),
    },
  },
};
