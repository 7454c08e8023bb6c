import type { StateRefusals } from '#src/domain/refusals/state.js';
import { listed } from '../lists.js';
import type { RefusalTexts } from '../phrase.js';

export const stateRefusals: RefusalTexts<StateRefusals> = {
  'state-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist kein Stand des Journals.`,
      en: ({ text }) => `"${text}" is no state of the journal.`,
    },
    wayOut: {
      de: () =>
        'Ein Stand sieht so aus: K7Q-42~3f9c2a7be014. Er steht am Fuß jedes Berichts, ganz abzuschreiben.',
      en: () =>
        'A state looks like this: K7Q-42~3f9c2a7be014. It stands at the foot of each report; copy all of it.',
    },
  },
  'state-unknown': {
    says: {
      de: ({ text, missing }) =>
        missing.length > 0
          ? `Der Stand ${text} ist hier nicht bekannt. Es fehlt: ${listed.de(missing)}.`
          : `Den Stand ${text} gab es hier nicht: Die Prüfsumme am Ende passt nicht zu seinen Vorgängen.`,
      en: ({ text, missing }) =>
        missing.length > 0
          ? `The state ${text} is not known here. Missing: ${listed.en(missing)}.`
          : `There was no state ${text} here: the hash at its end is not that of its events.`,
    },
    wayOut: {
      de: ({ missing }) =>
        missing.length > 0
          ? 'Mit „llq abgleich“ holen, was andere Rechner gebucht haben.'
          : 'Den Stand am Fuß des Berichts noch einmal abschreiben.',
      en: ({ missing }) =>
        missing.length > 0
          ? 'Fetch with "llq sync" what other computers have booked.'
          : 'Copy the state from the foot of the report once more.',
    },
  },
};
