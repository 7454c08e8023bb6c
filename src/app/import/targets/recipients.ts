import { decideRecipients, recipientContent } from '../deciding/recipients.js';
import { aliasNameField, recipientWords } from '../fields.js';
import type { Target } from '../target.js';

/** Zuwendungsempfänger: as `recipient add`. */
export const recipients: Target = {
  name: 'recipients',
  fields: {
    name: { type: 'text', required: true, words: [...recipientWords, 'Name', 'Bezeichnung', 'name'] },
    kind: {
      type: 'choice',
      required: false,
      words: ['Art', 'Empfängerart', 'Typ', 'Kategorie', 'kind', 'type'],
      choices: {
        organisation: ['Organisation', 'Verein', 'juristische Person', 'organisation', 'organization'],
        'file-reference': ['Aktenzeichen', 'natürliche Person', 'file-reference', 'file reference'],
      },
    },
    aliasName: aliasNameField,
  },
  books: 'recipient.stated',
  booksZeros: false,
  indivisible: false,
  decide: async (records, known) => decideRecipients(records, known),
  cover: null,
  findRecorded: null,
  content: recipientContent,
  scope: [],
};
