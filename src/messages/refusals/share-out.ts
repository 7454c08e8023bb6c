import type { ShareOutRefusals } from '#src/domain/refusals/share-out.js';
import { formatCents } from '#src/messages/format.js';
import type { RefusalTexts, Words } from '#src/messages/phrase.js';

const boundWords: Record<ShareOutRefusals['not-multiple-of-unit']['bound'], Words> = {
  floor: { de: 'Mindestbetrag', en: 'floor' },
  cap: { de: 'Höchstbetrag', en: 'cap' },
};

export const shareOutRefusals: RefusalTexts<ShareOutRefusals> = {
  'floors-exceed-total': {
    says: {
      de: ({ floorsCents, totalCents }) =>
        `Die Mindestbeträge ergeben zusammen ${formatCents(floorsCents, 'de')}, zu verteilen sind aber nur ${formatCents(totalCents, 'de')}.`,
      en: ({ floorsCents, totalCents }) =>
        `The floors add up to ${formatCents(floorsCents, 'en')}, but only ${formatCents(totalCents, 'en')} can be shared out.`,
    },
    wayOut: {
      de: () => 'Bitte senken Sie die Mindestbeträge oder erhöhen Sie den Betrag.',
      en: () => 'Please lower the floors or raise the amount.',
    },
  },
  'caps-below-total': {
    says: {
      de: ({ capsCents, totalCents }) =>
        `Die Höchstbeträge lassen zusammen nur ${formatCents(capsCents, 'de')} zu, zu verteilen sind aber ${formatCents(totalCents, 'de')}.`,
      en: ({ capsCents, totalCents }) =>
        `The caps allow ${formatCents(capsCents, 'en')} in all, but ${formatCents(totalCents, 'en')} is to be shared out.`,
    },
    wayOut: {
      de: () => 'Bitte heben Sie die Höchstbeträge an oder senken Sie den Betrag.',
      en: () => 'Please raise the caps or lower the amount.',
    },
  },
  'weights-all-zero': {
    says: {
      de: ({ leftCents, totalCents }) =>
        `Von ${formatCents(totalCents, 'de')} bleiben ${formatCents(leftCents, 'de')} übrig, weil alle Gewichte null sind.`,
      en: ({ leftCents, totalCents }) =>
        `Of ${formatCents(totalCents, 'en')}, ${formatCents(leftCents, 'en')} is left over because all weights are zero.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie mindestens ein Gewicht über null an.',
      en: () => 'Please give at least one weight above zero.',
    },
  },
  'floor-above-cap': {
    says: {
      de: ({ code, floorCents, capCents }) =>
        `Für ${code} liegt der Mindestbetrag (${formatCents(floorCents, 'de')}) über dem Höchstbetrag (${formatCents(capCents, 'de')}).`,
      en: ({ code, floorCents, capCents }) =>
        `For ${code} the floor (${formatCents(floorCents, 'en')}) is above the cap (${formatCents(capCents, 'en')}).`,
    },
    wayOut: {
      de: () => 'Bitte ändern Sie einen der beiden Beträge.',
      en: () => 'Please change one of the two amounts.',
    },
  },
  'not-multiple-of-unit': {
    says: {
      de: ({ code, bound, amountCents, unitCents }) =>
        `Für ${code} ist der ${boundWords[bound].de} ${formatCents(amountCents, 'de')} kein Vielfaches von ${formatCents(unitCents, 'de')}.`,
      en: ({ code, bound, amountCents, unitCents }) =>
        `For ${code} the ${boundWords[bound].en} ${formatCents(amountCents, 'en')} is not a multiple of ${formatCents(unitCents, 'en')}.`,
    },
    wayOut: {
      de: ({ unitCents }) =>
        `Bitte geben Sie ein Vielfaches von ${formatCents(unitCents, 'de')} an oder runden Sie feiner.`,
      en: ({ unitCents }) =>
        `Please give a multiple of ${formatCents(unitCents, 'en')}, or round more finely.`,
    },
  },
};
