import type { EventNumberRefusals } from '#src/domain/refusals/event-number.js';
import { listed } from '../lists.js';
import type { RefusalTexts } from '../phrase.js';

export const eventNumberRefusals: RefusalTexts<EventNumberRefusals> = {
  'number-unknown': {
    says: {
      de: ({ text }) => `Die Nummer ${text} kommt im Journal nicht vor.`,
      en: ({ text }) => `The journal has no number ${text}.`,
    },
    wayOut: {
      de: () => 'Nummern zeigen „llq auszahlung liste“ und „llq journal liste“.',
      en: () => '"llq disbursement list" and "llq journal list" show the numbers.',
    },
  },
  'number-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist keine Buchungsnummer.`,
      en: ({ text }) => `"${text}" is no booking number.`,
    },
    wayOut: {
      de: () => 'Eine Buchungsnummer sieht so aus: K7Q-42.',
      en: () => 'A booking number looks like this: K7Q-42.',
    },
  },
  'number-ambiguous': {
    says: {
      de: ({ text, hashes }) =>
        `${text} steht für ${hashes.length} Vorgänge: ${listed.de(hashes.map((hash) => hash.slice(0, 12)))}.`,
      en: ({ text, hashes }) =>
        `${text} stands for ${hashes.length} events: ${listed.en(hashes.map((hash) => hash.slice(0, 12)))}.`,
    },
    wayOut: {
      de: () => 'Statt der Nummer den Anfang der Prüfsumme angeben.',
      en: () => 'Give the beginning of the hash instead of the number.',
    },
  },
  'not-a-disbursement': {
    says: {
      de: ({ number }) => `${number} ist keine Auszahlung.`,
      en: ({ number }) => `${number} is no disbursement.`,
    },
    wayOut: {
      de: () => 'Auszahlungen zeigt „llq auszahlung liste“; alles andere „llq journal zeigen“.',
      en: () => '"llq disbursement list" shows disbursements, "llq journal show" everything else.',
    },
  },
};
