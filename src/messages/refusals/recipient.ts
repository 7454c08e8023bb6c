import type { RecipientRefusals } from '#src/domain/refusals/recipient.js';
import type { RefusalTexts } from '../phrase.js';

export const recipientRefusals: RefusalTexts<RecipientRefusals> = {
  'recipient-is-person': {
    says: {
      de: ({ text }) =>
        `„${text}“ ist der Name einer Person; Personen werden nur unter einem Aktenzeichen geführt.`,
      en: ({ text }) => `"${text}" is the name of a person; persons are kept under a file reference only.`,
    },
    wayOut: {
      de: () => 'Ein Aktenzeichen angeben, etwa „Bewohnerfonds 2027-014“; der Name bleibt in der Akte.',
      en: () => 'Give a file reference such as "Bewohnerfonds 2027-014"; the name stays in the file.',
    },
  },
  'file-reference-malformed': {
    says: {
      de: ({ text }) => `„${text}“ ist kein Aktenzeichen: es enthält keine Nummer.`,
      en: ({ text }) => `"${text}" is no file reference: there is no number in it.`,
    },
    wayOut: {
      de: () => 'So: „Bewohnerfonds 2027-014“.',
      en: () => 'Like this: "Bewohnerfonds 2027-014".',
    },
  },
};
