import type { ProfileRefusals } from '#src/domain/refusals/profile.js';
import type { Shape } from '#src/domain/text-tree/node.js';
import type { RefusalTexts } from '#src/messages/phrase.js';
import {
  emptySays,
  keyDoubleText,
  keyMissingText,
  keyUnknownText,
  listEmptyText,
  shapeText,
  syntaxText,
  valueText,
} from './yaml-texts.js';
import { placeName } from './yaml-words.js';

const shapeExamples: Record<Shape, string> = {
  text: 'list: win-projekte',
  list: 'fill-down: [area]',
  map: 'columns: { amount: Betrag }',
};

/** Profiles of lists that cannot be understood, each with the place. */
export const profileRefusals: RefusalTexts<ProfileRefusals> = {
  'profile-empty': {
    says: emptySays,
    wayOut: {
      de: () => 'Ein Profil zu einer Liste schreibt: llq import profil vorschlagen DATEI',
      en: () => 'To write a profile for a list: llq import profile propose FILE',
    },
  },
  'profile-syntax': syntaxText,
  'profile-key-unknown': {
    says: keyUnknownText.says,
    wayOut: {
      de: ({ nearest, known }) => `${meant.de(nearest)}Dort können stehen: ${known.join(', ')}.`,
      en: ({ nearest, known }) => `${meant.en(nearest)}What can stand there: ${known.join(', ')}.`,
    },
  },
  'profile-key-double': keyDoubleText,
  'profile-key-missing': keyMissingText,
  'profile-shape': shapeText(shapeExamples),
  'profile-list-empty': listEmptyText,
  'profile-value': valueText,
  'profile-choice': {
    says: {
      de: ({ key, text, ...place }) => `${placeName(place, 'de')}: „${text}“ gibt es bei „${key}“ nicht.`,
      en: ({ key, text, ...place }) => `${placeName(place, 'en')}: “${key}” cannot be “${text}”.`,
    },
    wayOut: {
      de: ({ nearest, choices }) => `${meant.de(nearest)}Möglich sind: ${choices.join(', ')}.`,
      en: ({ nearest, choices }) => `${meant.en(nearest)}What it can be: ${choices.join(', ')}.`,
    },
  },
  'profile-field-unknown': {
    says: {
      de: ({ field, target, ...place }) =>
        `${placeName(place, 'de')}: Eine Angabe „${field}“ gibt es ${target === null ? 'nicht' : `bei ${target} nicht`}.`,
      en: ({ field, target, ...place }) =>
        `${placeName(place, 'en')}: there is no field “${field}”${target === null ? '' : ` in ${target}`}.`,
    },
    wayOut: {
      de: ({ nearest, known }) => `${meant.de(nearest)}Möglich sind: ${known.join(', ')}.`,
      en: ({ nearest, known }) => `${meant.en(nearest)}What it can be: ${known.join(', ')}.`,
    },
  },
  'profile-factor': {
    says: {
      de: ({ text, ...place }) => `${placeName(place, 'de')}: „${text}“ ist kein Faktor.`,
      en: ({ text, ...place }) => `${placeName(place, 'en')}: “${text}” is not a factor.`,
    },
    wayOut: {
      de: () => 'Ein Faktor ist eine ganze Zahl ab 1, etwa scale: 1000 für Beträge in T€.',
      en: () => 'A factor is a whole number from 1, such as scale: 1000 for amounts in thousands.',
    },
  },
};

const meant = {
  de: (nearest: string | null) => (nearest === null ? '' : `Gemeint ist vielleicht „${nearest}“. `),
  en: (nearest: string | null) => (nearest === null ? '' : `Perhaps “${nearest}” is meant. `),
};
