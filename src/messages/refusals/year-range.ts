import type { YearRangeRefusals } from '#src/domain/refusals/year-range.js';
import type { RefusalTexts } from '#src/messages/phrase.js';

export const yearRangeRefusals: RefusalTexts<YearRangeRefusals> = {
  'years-reversed': {
    says: {
      de: ({ fromYear, toYear }) => `Die Jahre laufen rückwärts: von ${fromYear} bis ${toYear}.`,
      en: ({ fromYear, toYear }) => `The years run backwards: from ${fromYear} to ${toYear}.`,
    },
    wayOut: {
      de: ({ fromYear, toYear }) => `Gemeint vielleicht: --von-jahr ${toYear} --bis-jahr ${fromYear}`,
      en: ({ fromYear, toYear }) => `Did you mean --from-year ${toYear} --to-year ${fromYear}?`,
    },
  },
};
