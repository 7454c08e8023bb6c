import type { CommandHelp } from '../command-help.js';

export const municipalityHelp: Readonly<Record<string, CommandHelp>> = {
  'municipality:add': {
    summary: { de: 'Eine Stadt anlegen', en: 'Register a municipality' },
    description: {
      de: 'Bremen und Bremerhaven bringt die Vorlage mit. Das Kürzel wird aus dem Namen gebildet und ist für immer.',
      en: 'Bremen and Bremerhaven come with the template. The code is made from the name and is for ever.',
    },
    examples: [{ de: 'llq stadt anlegen Musterstadt', en: 'llq municipality add Musterstadt' }],
  },
  'municipality:list': {
    summary: { de: 'Städte zeigen', en: 'Show municipalities' },
    examples: [{ de: 'llq stadt liste', en: 'llq municipality list' }],
  },
};
