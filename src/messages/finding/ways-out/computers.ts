import type { Ways } from './way.js';

/** For what has to do with computers and the shared folder. */
export const computerWays: {
  readonly [K in 'replica-fork' | 'missing-events' | 'unknown-events' | 'damaged-segment']: Ways<K>;
} = {
  'replica-fork': {
    de: ({ hashes }) => [
      'An einem der beiden Orte nicht weiterbuchen, oder ihn zu einem eigenen Rechner machen: llq abgleich uebernehmen',
      ...hashes.map((hash) => `Ansehen, was doppelt ist: llq journal zeigen ${hash.slice(0, 12)}`),
    ],
    en: ({ hashes }) => [
      'Stop booking in one of the two places, or make it a computer of its own: llq sync adopt',
      ...hashes.map((hash) => `Look what is there twice: llq journal show ${hash.slice(0, 12)}`),
    ],
  },
  'missing-events': {
    de: ({ replica }) => [
      `An Rechner ${replica} abgleichen; was fehlt, kommt dann nach: llq abgleich`,
      'Geht das nicht mehr: an jedem anderen Rechner abgleichen, der die Vorgänge vielleicht schon hat: llq abgleich',
    ],
    en: ({ replica }) => [
      `Synchronise on computer ${replica}; what is missing then follows: llq sync`,
      'If that is no longer possible: synchronise on every other computer that may have the events already: llq sync',
    ],
  },
  'unknown-events': {
    de: () => ['llq auf diesem Rechner aktualisieren, dann: llq abgleich'],
    en: () => ['Update llq on this computer, then: llq sync'],
  },
  'damaged-segment': {
    de: () => ['Prüfen, wer sie heil hat, und sie ersetzen lassen: llq abgleich pruefen'],
    en: () => ['Check who has it whole, and have it replaced: llq sync verify'],
  },
};
