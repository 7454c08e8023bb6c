import type { FindingRefusals } from '#src/domain/refusals/finding.js';
import { findingKindWords } from '../finding/words.js';
import { listed } from '../lists.js';
import type { RefusalTexts } from '../phrase.js';

export const findingRefusals: RefusalTexts<FindingRefusals> = {
  'finding-unknown': {
    says: {
      de: ({ text }) => `Einen Befund ${text} gibt es nicht, oder nicht mehr.`,
      en: ({ text }) => `There is no finding ${text}, or not any more.`,
    },
    wayOut: {
      de: ({ nearest }) =>
        nearest.length === 0
          ? 'Was offen ist, zeigt „llq befund liste“.'
          : `Ähnlich heißen ${listed.de(nearest)}; was offen ist, zeigt „llq befund liste“.`,
      en: ({ nearest }) =>
        nearest.length === 0
          ? '"llq finding list" shows what is open.'
          : `${listed.en(nearest)} look alike; "llq finding list" shows what is open.`,
    },
  },
  'finding-settled': {
    says: {
      de: ({ id }) => `${id} ist schon erledigt.`,
      en: ({ id }) => `${id} is settled already.`,
    },
    wayOut: {
      de: ({ id }) => `Wer das war und warum, zeigt „llq befund zeigen ${id}“.`,
      en: ({ id }) => `"llq finding show ${id}" tells who did that and why.`,
    },
  },
  'finding-not-settleable': {
    says: {
      de: ({ id, kind }) =>
        `${id} (${findingKindWords[kind].de}) lässt sich nicht von Hand erledigen: Er endet von selbst mit seiner Ursache.`,
      en: ({ id, kind }) =>
        `${id} (${findingKindWords[kind].en}) cannot be settled by hand: it ends with its cause.`,
    },
    wayOut: {
      de: ({ id }) => `Was zu tun ist, zeigt „llq befund zeigen ${id}“.`,
      en: ({ id }) => `"llq finding show ${id}" tells what to do.`,
    },
  },
};
