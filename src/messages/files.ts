import type { Phrase } from './phrase.js';

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
