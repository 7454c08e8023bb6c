import type { Phrase } from '../phrase.js';

interface FileFacts {
  readonly path: string;
  /** What went wrong; empty where nothing did. */
  readonly why: string;
}

/** One line for each file of a run. */
export const runLines = {
  written: {
    de: ({ path }) => `geschrieben: ${path}`,
    en: ({ path }) => `written: ${path}`,
  },
  unchanged: {
    de: ({ path }) => `unverändert: ${path}`,
    en: ({ path }) => `unchanged: ${path}`,
  },
  due: {
    de: ({ path }) => `würde geschrieben: ${path}`,
    en: ({ path }) => `would be written: ${path}`,
  },
  withheld: {
    de: ({ path }) => `nicht ersetzt, weil eine andere fehlt: ${path}`,
    en: ({ path }) => `not replaced, since another one failed: ${path}`,
  },
  failed: {
    de: ({ path, why }) => `fehlgeschlagen: ${path}: ${why}`,
    en: ({ path, why }) => `failed: ${path}: ${why}`,
  },
} satisfies Record<string, Phrase<FileFacts>>;

/** Behind the line of a file that shows open findings, where its job was asked to look for them. */
export const findingsInFile: Phrase<object> = {
  de: () => ' (offene Befunde)',
  en: () => ' (open findings)',
};
