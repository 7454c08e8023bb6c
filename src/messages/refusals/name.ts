import type { NameRefusals, Noun } from '#src/domain/refusals/name.js';
import { nounWords } from '#src/messages/nouns.js';
import type { Lang, RefusalTexts, Words } from '#src/messages/phrase.js';

/** Where all of them can be looked up. Municipalities come with the template and have no list of their own. */
const listCommands: Partial<Record<Noun, Words>> = {
  programme: { de: 'llq programm liste', en: 'llq programme list' },
  track: { de: 'llq schiene liste', en: 'llq track list' },
  area: { de: 'llq gebiet liste', en: 'llq area list' },
  recipient: { de: 'llq traeger liste', en: 'llq recipient list' },
};

const conjunction: Words = { de: 'oder', en: 'or' };

export const nameRefusals: RefusalTexts<NameRefusals> = {
  'name-unknown': {
    says: {
      de: ({ noun, text }) => `„${text}“ ist als ${nounWords[noun].de} nicht bekannt.`,
      en: ({ noun, text }) => `No ${nounWords[noun].en} is known as “${text}”.`,
    },
    wayOut: {
      de: ({ noun, nearest }) =>
        nearest.length > 0
          ? `Meinen Sie ${anyOf(nearest, 'de')}?`
          : `Bitte prüfen Sie die Schreibweise.${listHint(noun, 'de')}`,
      en: ({ noun, nearest }) =>
        nearest.length > 0
          ? `Do you mean ${anyOf(nearest, 'en')}?`
          : `Please check the spelling.${listHint(noun, 'en')}`,
    },
  },
  'name-ambiguous': {
    says: {
      de: ({ noun, text }) => `„${text}“ ist als ${nounWords[noun].de} nicht eindeutig.`,
      en: ({ noun, text }) => `“${text}” is the name of more than one ${nounWords[noun].en}.`,
    },
    wayOut: {
      de: ({ candidates }) => `Bitte geben Sie das Kürzel an: ${anyOf(candidates, 'de')}.`,
      en: ({ candidates }) => `Please give the code: ${anyOf(candidates, 'en')}.`,
    },
  },
  'name-empty': {
    says: {
      de: ({ noun }) => `Der Name fehlt (${nounWords[noun].de}).`,
      en: ({ noun }) => `The name of the ${nounWords[noun].en} is missing.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie einen Namen mit mindestens einem Buchstaben oder einer Ziffer an.',
      en: () => 'Please give a name with at least one letter or digit.',
    },
  },
  'name-taken': {
    says: {
      de: ({ noun, text, by }) => `Der Name „${text}“ ist bereits vergeben (${nounWords[noun].de} „${by}“).`,
      en: ({ noun, text, by }) => `The name “${text}” already belongs to the ${nounWords[noun].en} “${by}”.`,
    },
    wayOut: {
      de: () =>
        'Bitte wählen Sie einen anderen Namen; Groß- und Kleinschreibung, Umlaute und Bindestriche unterscheiden nicht.',
      en: () => 'Please choose another name; case, umlauts and hyphens do not tell names apart.',
    },
  },
  'code-taken': {
    says: {
      de: ({ noun, code }) => `Das Kürzel „${code}“ ist bereits vergeben (${nounWords[noun].de}).`,
      en: ({ noun, code }) => `The code “${code}” already belongs to another ${nounWords[noun].en}.`,
    },
    wayOut: {
      de: () => 'Bitte wählen Sie ein anderes Kürzel.',
      en: () => 'Please choose another code.',
    },
  },
  'code-malformed': {
    says: {
      de: ({ code }) => `„${code}“ ist als Kürzel nicht möglich.`,
      en: ({ code }) => `“${code}” cannot be a code.`,
    },
    wayOut: {
      de: () =>
        'Ein Kürzel besteht aus Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen, zum Beispiel neue-vahr.',
      en: () => 'A code consists of lower-case letters a to z, digits and single hyphens, such as neue-vahr.',
    },
  },
};

function listHint(noun: Noun, lang: Lang): string {
  const command = listCommands[noun]?.[lang];
  if (command === undefined) return '';
  return lang === 'de' ? ` Alle zeigt: ${command}` : ` To see all: ${command}`;
}

/** `a`, `a oder b`, `a, b oder c`. */
function anyOf(names: readonly string[], lang: Lang): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction[lang]} ${last}`;
}
