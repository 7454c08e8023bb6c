import type { Question, QuestionFacts } from '#src/domain/question.js';
import { orNearest } from './lists.js';
import type { Lang, Phrase, Words } from './phrase.js';

/** A question to be answered with yes, and the flag that answers it beforehand. */
interface QuestionText<F> {
  readonly asks: Phrase<F>;
  readonly flag: Words;
}

const questionTexts: { readonly [C in keyof QuestionFacts]: QuestionText<QuestionFacts[C]> } = {
  'recipient-unknown': {
    asks: {
      de: ({ text, nearest }) =>
        [`Ein Träger „${text}“ ist nicht verzeichnet.`, orNearest.de(nearest), 'Neu aufnehmen?']
          .filter(Boolean)
          .join(' '),
      en: ({ text, nearest }) =>
        [`No recipient "${text}" is registered.`, orNearest.en(nearest), 'Register it?']
          .filter(Boolean)
          .join(' '),
    },
    flag: { de: '--neuer-traeger', en: '--new-recipient' },
  },
  'probable-duplicate': {
    asks: {
      de: ({ number, reference }) =>
        `${number} trägt denselben Beleg (${reference}), Träger, Betrag und Tag. Trotzdem buchen?`,
      en: ({ number, reference }) =>
        `${number} has the same reference (${reference}), recipient, amount and day. Book all the same?`,
    },
    flag: { de: '--ja', en: '--yes' },
  },
  'replace-ledger': {
    asks: {
      de: ({ path }) =>
        `Die Datenbank ${path} durch die Sicherung ersetzen? Die bisherige bleibt unter anderem Namen erhalten.`,
      en: ({ path }) =>
        `Replace the database ${path} by the backup? The present one is kept under another name.`,
    },
    flag: { de: '--ja', en: '--yes' },
  },
};

/** What a question asks in this language, and the flag that answers it beforehand. */
export function questionText({ code, facts }: Question, lang: Lang): { asks: string; flag: string } {
  const { asks, flag } = questionTexts[code] as QuestionText<typeof facts>; // the text of this very code
  return { asks: asks[lang](facts), flag: flag[lang] };
}
