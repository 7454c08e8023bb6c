import type { PlanRefusals } from '#src/domain/refusals/plan.js';
import type { RefusalTexts } from '#src/messages/phrase.js';
import { keyDoubleText, keyMissingText, listEmptyText, shapeWords, syntaxText } from './yaml-texts.js';
import { placeName } from './yaml-words.js';

type FileRefusals = Pick<
  PlanRefusals,
  | 'plan-empty'
  | 'plan-syntax'
  | 'plan-key-unknown'
  | 'plan-key-double'
  | 'plan-key-missing'
  | 'plan-shape'
  | 'plan-list-empty'
>;

const shapeExamples: Record<PlanRefusals['plan-shape']['wanted'], string> = {
  text: 'amount: 840.000',
  list: 'among: [groepelingen, tenever]',
  map: 'areas: { key: equal }',
};

/** Plan files whose form is not in order, whatever their values. */
export const planFileRefusals: RefusalTexts<FileRefusals> = {
  'plan-empty': {
    says: { de: ({ file }) => `${file} ist leer.`, en: ({ file }) => `${file} is empty.` },
    wayOut: {
      de: () =>
        'Einen Plan zum Anpassen schreibt: llq zuteilung planen --wie 2026 --jahr 2027 --speichern PLAN.yaml',
      en: () => 'To write a plan to start from: llq allocation plan --like 2026 --year 2027 --save PLAN.yaml',
    },
  },
  'plan-syntax': syntaxText,
  'plan-key-unknown': {
    says: {
      de: ({ key, ...place }) => `${placeName(place, 'de')}: Den Schlüssel „${key}“ gibt es dort nicht.`,
      en: ({ key, ...place }) => `${placeName(place, 'en')}: there is no key “${key}” there.`,
    },
    wayOut: {
      de: ({ known }) => `Dort können stehen: ${known.join(', ')}.`,
      en: ({ known }) => `What can stand there: ${known.join(', ')}.`,
    },
  },
  'plan-key-double': keyDoubleText,
  'plan-key-missing': keyMissingText,
  'plan-shape': {
    says: {
      de: ({ key, wanted, ...place }) =>
        `${placeName(place, 'de')}: Bei „${key}“ wird gebraucht: ${shapeWords[wanted].de}.`,
      en: ({ key, wanted, ...place }) =>
        `${placeName(place, 'en')}: “${key}” needs ${shapeWords[wanted].en}.`,
    },
    wayOut: {
      de: ({ wanted }) => `Zum Beispiel so: ${shapeExamples[wanted]}`,
      en: ({ wanted }) => `Like this, for example: ${shapeExamples[wanted]}`,
    },
  },
  'plan-list-empty': listEmptyText,
};
