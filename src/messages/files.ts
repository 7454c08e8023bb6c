import type { Phrase, Words } from './phrase.js';

/** The flag that names the file to be written. */
export const outFlag: Words = { de: '--ausgabe', en: '--out' };

/** The flag that names the format. */
export const formatFlag: Words = { de: '--ausgabeformat', en: '--format' };

export const fileWords = {
  written: {
    de: ({ path }) => `Geschrieben: ${path}`,
    en: ({ path }) => `Written: ${path}`,
  },
  unchanged: {
    de: ({ path }) => `${path} ist schon auf diesem Stand und blieb, wie es ist.`,
    en: ({ path }) => `${path} is up to date already and was left as it is.`,
  },
} satisfies Record<string, Phrase<{ path: string }>>;
