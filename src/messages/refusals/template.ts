import type { TemplateProblem, TemplateRefusals } from '#src/domain/refusals/template.js';
import { listed } from '#src/messages/lists.js';
import type { Phrase, RefusalTexts } from '#src/messages/phrase.js';
import { placeName } from './yaml-words.js';

const problems: Record<TemplateProblem, Phrase<string>> = {
  syntax: {
    de: (text) => `bei „${text}“ ist das kein lesbares YAML`,
    en: (text) => `at “${text}” this cannot be read as YAML`,
  },
  'key-unknown': {
    de: (text) => `den Schlüssel „${text}“ gibt es dort nicht`,
    en: (text) => `there is no key “${text}” there`,
  },
  'key-double': {
    de: (text) => `„${text}“ steht dort zweimal`,
    en: (text) => `“${text}” stands there twice`,
  },
  'key-missing': { de: (text) => `hier fehlt „${text}“`, en: (text) => `“${text}” is missing here` },
  shape: {
    de: (text) => `bei „${text}“ steht ein Wert, wo Einträge hingehören, oder umgekehrt`,
    en: (text) => `at “${text}” a value stands where entries belong, or the other way round`,
  },
  empty: { de: () => 'hier steht nichts', en: () => 'nothing stands here' },
  choice: {
    de: (text) => `„${text}“ ist keines der Wörter, die dort stehen können`,
    en: (text) => `“${text}” is none of the words that can stand there`,
  },
  code: {
    de: (text) => `„${text}“ ist kein Kürzel (Kleinbuchstaben a bis z, Ziffern, einzelne Bindestriche)`,
    en: (text) => `“${text}” is not a code (lower-case letters a to z, digits, single hyphens)`,
  },
  day: {
    de: (text) => `„${text}“ ist kein Tag in der Form 2027-03-15`,
    en: (text) => `“${text}” is not a day of the form 2027-03-15`,
  },
  year: {
    de: (text) => `„${text}“ ist kein Haushaltsjahr in vier Ziffern`,
    en: (text) => `“${text}” is not a budget year in four digits`,
  },
  'closing-day': {
    de: (text) => `„${text}“ ist kein Tag in der Form 01-31 (Monat, Tag)`,
    en: (text) => `“${text}” is not a day of the form 01-31 (month, day)`,
  },
  amount: {
    de: (text) => `„${text}“ ist kein lesbarer Betrag ab null`,
    en: (text) => `“${text}” cannot be read as an amount from zero up`,
  },
  name: {
    de: (text) => `„${text}“ ist kein Name: Es fehlen Buchstaben und Ziffern`,
    en: (text) => `“${text}” is not a name: it has no letters or digits`,
  },
  period: {
    de: (text) => `„${text}“ liegt vor dem Beginn`,
    en: (text) => `“${text}” lies before the beginning`,
  },
  reference: {
    de: (text) => `„${text}“ kommt in der Vorlage selbst nicht vor`,
    en: (text) => `“${text}” does not occur in the template itself`,
  },
  'name-twice': {
    de: (text) => `„${text}“ heißt schon ein anderer Eintrag, in dieser oder ähnlicher Schreibweise`,
    en: (text) => `another entry is called “${text}” already, in this or a like spelling`,
  },
  'amount-twice': {
    de: (text) => `für „${text}“ steht in demselben Jahr schon ein Betrag`,
    en: (text) => `“${text}” has an amount for the same year already`,
  },
};

export const templateRefusals: RefusalTexts<TemplateRefusals> = {
  'template-unknown': {
    says: {
      de: ({ text }) => `Eine Vorlage „${text}“ gibt es nicht.`,
      en: ({ text }) => `There is no template “${text}”.`,
    },
    wayOut: {
      de: ({ known }) => `Vorhanden sind: ${listed.de(known)}.`,
      en: ({ known }) => `There are: ${listed.en(known)}.`,
    },
  },
  'template-invalid': {
    says: {
      de: ({ reason, text, ...place }) => `${placeName(place, 'de')}: ${problems[reason].de(text)}.`,
      en: ({ reason, text, ...place }) => `${placeName(place, 'en')}: ${problems[reason].en(text)}.`,
    },
    wayOut: {
      de: () =>
        'Bitte vergleichen Sie die Stelle mit der mitgelieferten bremen.yaml, oder installieren Sie llq neu.',
      en: () => 'Please compare the place with bremen.yaml as it was delivered, or install llq anew.',
    },
  },
};
