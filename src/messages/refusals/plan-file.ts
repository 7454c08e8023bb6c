import type { PlanRefusals } from '#src/domain/refusals/plan.js';
import type { RefusalTexts, Words } from '#src/messages/phrase.js';
import { placeName, syntaxWords } from './plan-words.js';

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

const shapeWords: Record<PlanRefusals['plan-shape']['wanted'], Words> = {
  text: { de: 'ein einzelner Wert', en: 'a single value' },
  list: { de: 'ein Wert oder eine Liste', en: 'a value or a list' },
  map: { de: 'Einträge der Form „Schlüssel: Wert“', en: 'entries of the form “key: value”' },
};

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
  'plan-syntax': {
    says: {
      de: ({ problem, text, ...place }) =>
        `${placeName(place, 'de')}: ${syntaxWords[problem].says.de}. Dort steht „${text}“.`,
      en: ({ problem, text, ...place }) =>
        `${placeName(place, 'en')}: ${syntaxWords[problem].says.en}. It says “${text}”.`,
    },
    wayOut: {
      de: ({ problem }) => syntaxWords[problem].wayOut.de,
      en: ({ problem }) => syntaxWords[problem].wayOut.en,
    },
  },
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
  'plan-key-double': {
    says: {
      de: ({ key, firstLine, ...place }) =>
        `${placeName(place, 'de')}: „${key}“ steht schon in Zeile ${firstLine}.`,
      en: ({ key, firstLine, ...place }) =>
        `${placeName(place, 'en')}: “${key}” stands in line ${firstLine} already.`,
    },
    wayOut: {
      de: () => 'Bitte lassen Sie nur einen der beiden Einträge stehen.',
      en: () => 'Please keep only one of the two entries.',
    },
  },
  'plan-key-missing': {
    says: {
      de: ({ key, ...place }) => `${placeName(place, 'de')}: Hier fehlt „${key}“.`,
      en: ({ key, ...place }) => `${placeName(place, 'en')}: “${key}” is missing here.`,
    },
    wayOut: {
      de: ({ key }) => `Bitte ergänzen Sie „${key}: …“.`,
      en: ({ key }) => `Please add “${key}: …”.`,
    },
  },
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
  'plan-list-empty': {
    says: {
      de: ({ key, ...place }) => `${placeName(place, 'de')}: Unter „${key}“ steht nichts.`,
      en: ({ key, ...place }) => `${placeName(place, 'en')}: nothing stands under “${key}”.`,
    },
    wayOut: {
      de: () => 'Bitte tragen Sie mindestens einen Eintrag ein, oder lassen Sie den Schlüssel weg.',
      en: () => 'Please enter at least one item, or leave the key out.',
    },
  },
};
