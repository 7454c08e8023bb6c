import type { ValueRefusal, ValueRefusals } from '#src/domain/refusals/value.js';
import type { FilePlace, Shape } from '#src/domain/text-tree/node.js';
import type { SyntaxFlaw } from '#src/domain/text-tree/syntax.js';
import type { Phrase, RefusalText, RefusalTexts, Words } from '#src/messages/phrase.js';
import { amountRefusals } from './amount.js';
import { dayRefusals } from './day.js';
import { innerText } from './inner.js';
import { nameRefusals } from './name.js';
import { placeName, syntaxWords } from './yaml-words.js';

// What files in YAML that people write (plans, profiles, jobs) are told about their form.

const valueRefusals: RefusalTexts<ValueRefusals> = { ...amountRefusals, ...dayRefusals, ...nameRefusals };

const shapeWords: Record<Shape, Words> = {
  text: { de: 'ein einzelner Wert', en: 'a single value' },
  list: { de: 'ein Wert oder eine Liste', en: 'a value or a list' },
  map: { de: 'Einträge der Form „Schlüssel: Wert“', en: 'entries of the form “key: value”' },
};

export const syntaxText: RefusalText<SyntaxFlaw> = {
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
};

export const emptySays: Phrase<{ file: string }> = {
  de: ({ file }) => `${file} ist leer.`,
  en: ({ file }) => `${file} is empty.`,
};

/** A value of another shape than is needed. @param examples one of each shape that fits the file */
export function shapeText(
  examples: Readonly<Record<Shape, string>>,
): RefusalText<FilePlace & { key: string; wanted: Shape }> {
  return {
    says: {
      de: ({ key, wanted, ...place }) =>
        `${placeName(place, 'de')}: Bei „${key}“ wird gebraucht: ${shapeWords[wanted].de}.`,
      en: ({ key, wanted, ...place }) =>
        `${placeName(place, 'en')}: “${key}” needs ${shapeWords[wanted].en}.`,
    },
    wayOut: {
      de: ({ wanted }) => `Zum Beispiel so: ${examples[wanted]}`,
      en: ({ wanted }) => `Like this, for example: ${examples[wanted]}`,
    },
  };
}

export const keyUnknownText: RefusalText<FilePlace & { key: string; known: readonly string[] }> = {
  says: {
    de: ({ key, ...place }) => `${placeName(place, 'de')}: Den Schlüssel „${key}“ gibt es dort nicht.`,
    en: ({ key, ...place }) => `${placeName(place, 'en')}: there is no key “${key}” there.`,
  },
  wayOut: {
    de: ({ known }) => `Dort können stehen: ${known.join(', ')}.`,
    en: ({ known }) => `What can stand there: ${known.join(', ')}.`,
  },
};

export const keyDoubleText: RefusalText<FilePlace & { key: string; firstLine: number }> = {
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
};

export const keyMissingText: RefusalText<FilePlace & { key: string }> = {
  says: {
    de: ({ key, ...place }) => `${placeName(place, 'de')}: Hier fehlt „${key}“.`,
    en: ({ key, ...place }) => `${placeName(place, 'en')}: “${key}” is missing here.`,
  },
  wayOut: {
    de: ({ key }) => `Bitte ergänzen Sie „${key}: …“.`,
    en: ({ key }) => `Please add “${key}: …”.`,
  },
};

export const listEmptyText: RefusalText<FilePlace & { key: string }> = {
  says: {
    de: ({ key, ...place }) => `${placeName(place, 'de')}: Unter „${key}“ steht nichts.`,
    en: ({ key, ...place }) => `${placeName(place, 'en')}: nothing stands under “${key}”.`,
  },
  wayOut: {
    de: () => 'Bitte tragen Sie mindestens einen Eintrag ein, oder lassen Sie den Schlüssel weg.',
    en: () => 'Please enter at least one item, or leave the key out.',
  },
};

/** A single value that could not be read, with what its own reader says. */
export const valueText: RefusalText<FilePlace & { key: string; inner: ValueRefusal }> = {
  says: {
    de: ({ key, inner, ...place }) =>
      `${placeName(place, 'de')}, bei „${key}“: ${innerText(valueRefusals, inner).says('de')}`,
    en: ({ key, inner, ...place }) =>
      `${placeName(place, 'en')}, at “${key}”: ${innerText(valueRefusals, inner).says('en')}`,
  },
  wayOut: {
    de: ({ inner }) => innerText(valueRefusals, inner).wayOut('de'),
    en: ({ inner }) => innerText(valueRefusals, inner).wayOut('en'),
  },
};
