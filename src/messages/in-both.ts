import type { Lang, Phrase, Words } from './phrase.js';

/** A text that is made when the language is known, in every language. */
export function inBoth(text: (lang: Lang) => string): Words {
  return { de: text('de'), en: text('en') };
}

/** A sentence with its facts, in every language. */
export function withFacts<F>(phrase: Phrase<F>, facts: F): Words {
  return inBoth((lang) => phrase[lang](facts));
}

/** The title of a part: that of the whole, and what the part is about. `Überblick 2027: Gebiete` */
export function headed(title: Words, what: Words): Words {
  return inBoth((lang) => `${title[lang]}: ${what[lang]}`);
}
