import type { AllocationRefusals } from '#src/domain/refusals/allocation.js';
import type { RefusalTexts } from '#src/messages/phrase.js';
import { allocationBookingRefusals } from './allocation-booking.js';
import { allocationMoneyRefusals } from './allocation-money.js';
import { potName } from './allocation-words.js';

export const allocationRefusals: RefusalTexts<AllocationRefusals> = {
  ...allocationMoneyRefusals,
  ...allocationBookingRefusals,
  'track-not-of-programme': {
    says: {
      de: ({ track, ...of }) => `Die Förderschiene ${track} gehört nicht zu ${potName(of, 'de')}.`,
      en: ({ track, ...of }) => `The track ${track} does not belong to ${potName(of, 'en')}.`,
    },
    wayOut: {
      de: ({ programme }) =>
        `Bitte nehmen Sie sie aus dem Plan. Was dazugehört, zeigt: llq schiene liste --programm ${programme}`,
      en: ({ programme }) =>
        `Please take it out of the plan. To see what belongs to it: llq track list --programme ${programme}`,
    },
  },
  'track-not-valid': {
    says: {
      de: ({ track, year }) => `Die Förderschiene ${track} gilt an keinem Tag des Jahres ${year}.`,
      en: ({ track, year }) => `The track ${track} is not valid on any day of ${year}.`,
    },
    wayOut: {
      de: () => 'Bitte nehmen Sie sie aus dem Plan. Ab wann welche gilt, zeigt: llq schiene liste --alle',
      en: () => 'Please take it out of the plan. To see when each track is valid: llq track list --all',
    },
  },
  'area-not-of-municipality': {
    says: {
      de: ({ track, area, municipality }) =>
        `Das Gebiet ${area}, das der Plan bei ${track} nennt, liegt nicht in ${municipality}.`,
      en: ({ track, area, municipality }) =>
        `The area ${area}, which the plan names under ${track}, is not in ${municipality}.`,
    },
    wayOut: {
      de: ({ municipality }) => `Was dazugehört, zeigt: llq gebiet liste --stadt ${municipality}`,
      en: ({ municipality }) => `To see which are: llq area list --municipality ${municipality}`,
    },
  },
  'area-not-valid': {
    says: {
      de: ({ track, area, year }) =>
        `Das Gebiet ${area}, das der Plan bei ${track} nennt, ist an keinem Tag des Jahres ${year} gültig.`,
      en: ({ track, area, year }) =>
        `The area ${area}, which the plan names under ${track}, is not valid on any day of ${year}.`,
    },
    wayOut: {
      de: () =>
        'Bitte nehmen Sie es aus dem Plan. Ab wann welches Gebiet gilt, zeigt: llq gebiet liste --alle',
      en: () => 'Please take it out of the plan. To see when each area is valid: llq area list --all',
    },
  },
  'circle-empty': {
    says: {
      de: ({ track, year }) => `Für ${track} kommt ${year} kein Gebiet in Frage.`,
      en: ({ track, year }) => `No area takes part in ${track} in ${year}.`,
    },
    wayOut: {
      de: () =>
        'Bitte nennen Sie die Gebiete mit among, oder lassen Sie areas weg: Dann bleibt das Geld auf der Förderschiene.',
      en: () => 'Please name the areas with among, or leave out areas: then the money stays on the track.',
    },
  },
  'indicator-missing': {
    says: {
      de: ({ track, year, missing }) =>
        `Für ${track} fehlen bis ${year} Werte: ${missing.map(({ area, indicator }) => `${indicator} von ${area}`).join(', ')}.`,
      en: ({ track, year, missing }) =>
        `For ${track} values up to ${year} are missing: ${missing.map(({ area, indicator }) => `${indicator} of ${area}`).join(', ')}.`,
    },
    wayOut: {
      de: () => 'Bitte tragen Sie sie ein: llq gebiet kennzahl setzen',
      en: () => 'Please enter them: llq area indicator set',
    },
  },
  'nothing-planned-before': {
    says: {
      de: ({ track, year }) => `Für ${track} war ${year} bei keinem der Gebiete etwas geplant.`,
      en: ({ track, year }) => `Nothing was planned in ${year} for any of the areas of ${track}.`,
    },
    wayOut: {
      de: () => 'Bitte wählen Sie einen anderen Schlüssel als previous, zum Beispiel equal.',
      en: () => 'Please choose another key than previous, such as equal.',
    },
  },
  'like-without-plan': {
    says: {
      de: (of) => `Für ${potName(of, 'de')} ist kein Plan gebucht.`,
      en: (of) => `No plan is booked for ${potName(of, 'en')}.`,
    },
    wayOut: {
      de: () => 'Bitte nennen Sie ein Jahr, für das zugeteilt wurde, oder schreiben Sie einen Plan.',
      en: () => 'Please name a year with an allocation, or write a plan.',
    },
  },
  'like-without-budget': {
    says: {
      de: (of) =>
        `Für ${potName(of, 'de')} stand kein Haushalt zur Verfügung, an dem sich die Beträge messen lassen.`,
      en: (of) => `There was no budget for ${potName(of, 'en')} to measure the amounts by.`,
    },
    wayOut: {
      de: () => 'Bitte lassen Sie --skalieren weg.',
      en: () => 'Please leave out --scale.',
    },
  },
};
