import type { FigureRefusals } from '#src/domain/refusals/figure.js';
import { figureReportWords, figureWords, reportOfYear } from '../explain-figure.js';
import type { Lang, RefusalTexts } from '../phrase.js';

type Unknown = FigureRefusals['figure-unknown'];

/** Why a figure cannot be explained. */
export const figureRefusals: RefusalTexts<FigureRefusals> = {
  'figure-unknown': {
    says: {
      de: (facts) =>
        `Im Bericht „${reportOf(facts, 'de')}“ gibt es keine Zeile für ${placeText(facts, 'de')}.`,
      en: (facts) => `The report "${reportOf(facts, 'en')}" has no row for ${placeText(facts, 'en')}.`,
    },
    wayOut: {
      de: ({ report, year }) =>
        `Was es gibt, zeigt „llq ${report === 'status' ? '' : 'bericht '}${figureReportWords[report].de} --jahr ${year}“.`,
      en: ({ report, year }) =>
        `"llq ${report === 'status' ? '' : 'report '}${figureReportWords[report].en} --year ${year}" shows what there is.`,
    },
  },
};

function reportOf({ report, year }: Unknown, lang: Lang): string {
  return reportOfYear[report][lang]({ year });
}

function placeText({ programme, municipality, track, area }: Unknown, lang: Lang): string {
  const places = [programme, municipality, track, area === '' ? figureWords.cityWide[lang] : area];
  const named = places.filter((place) => place !== null);
  return named.length === 0 ? figureWords.everything[lang] : named.join(', ');
}
