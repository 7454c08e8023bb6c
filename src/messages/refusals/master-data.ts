import type { MasterDataRefusals } from '#src/domain/refusals/master-data.js';
import { dayOrPeriodText, dayText as day } from '../amounts.js';
import { listed } from '../lists.js';
import { nounWords } from '../nouns.js';
import type { Lang, RefusalTexts, Words } from '../phrase.js';
import { spanText } from '../words/spans.js';

type PaidOutside = MasterDataRefusals['paid-outside'];

function latestText({ latest }: PaidOutside, lang: Lang): string {
  return listed[lang](latest.map(({ number, paidOn }) => `${number} (${dayOrPeriodText(paidOn, lang)})`));
}

/** What the payments would no longer be covered by. */
function coverText({ noun, code, programme }: PaidOutside, lang: Lang): string {
  if (programme !== null) {
    return lang === 'de'
      ? `die Aufnahme des Gebiets ${code} in das Programm ${programme}`
      : `the enrolment of area ${code} in programme ${programme}`;
  }
  const words: Record<PaidOutside['noun'], Words> = {
    area: { de: 'das Gebiet', en: 'area' },
    track: { de: 'die Förderschiene', en: 'track' },
  };
  return `${words[noun][lang]} ${code}`;
}

export const masterDataRefusals: RefusalTexts<MasterDataRefusals> = {
  'period-reversed': {
    says: {
      de: ({ from, to }) => `Das Ende (${day(to, 'de')}) liegt vor dem Beginn (${day(from, 'de')}).`,
      en: ({ from, to }) => `The end (${to}) lies before the beginning (${from}).`,
    },
    wayOut: { de: () => 'Einen der beiden Tage berichtigen.', en: () => 'Correct one of the two days.' },
  },
  'enrolment-overlaps': {
    says: {
      de: ({ area, programme, ...span }) =>
        `Das Gebiet ${area} ist in das Programm ${programme} schon aufgenommen (${spanText(span, 'de')}).`,
      en: ({ area, programme, ...span }) =>
        `Area ${area} is enrolled in programme ${programme} already (${spanText(span, 'en')}).`,
    },
    wayOut: {
      de: ({ area, programme }) =>
        `Andere Tage angeben, oder die laufende Aufnahme zuerst beenden: llq gebiet entlassen ${area} --programm ${programme} --bis TAG`,
      en: ({ area, programme }) =>
        `Give other days, or end the running enrolment first: llq area withdraw ${area} --programme ${programme} --to DAY`,
    },
  },
  'no-enrolment-to-end': {
    says: {
      de: ({ area, programme, day: on }) =>
        `Am ${day(on, 'de')} ist das Gebiet ${area} nicht in das Programm ${programme} aufgenommen; da ist nichts zu beenden.`,
      en: ({ area, programme, day: on }) =>
        `On ${on} area ${area} is not enrolled in programme ${programme}; there is nothing to end.`,
    },
    wayOut: {
      de: ({ area }) => `Die Aufnahmen zeigt „llq gebiet zeigen ${area}“.`,
      en: ({ area }) => `"llq area show ${area}" shows the enrolments.`,
    },
  },
  'paid-outside': {
    says: {
      de: (facts) =>
        `An Tagen, an denen ${coverText(facts, 'de')} dann nicht mehr gälte, ist schon gezahlt worden: ${latestText(facts, 'de')}${facts.count > facts.latest.length ? ` und ${facts.count - facts.latest.length} davor` : ''}.`,
      en: (facts) =>
        `Money was paid on days on which ${coverText(facts, 'en')} would no longer hold: ${latestText(facts, 'en')}${facts.count > facts.latest.length ? ` and ${facts.count - facts.latest.length} before` : ''}.`,
    },
    wayOut: {
      de: () =>
        'Einen Tag angeben, der diese Zahlungen einschließt, oder sie zuerst stornieren („llq auszahlung stornieren“).',
      en: () =>
        'Give a day that includes these payments, or reverse them first ("llq disbursement reverse").',
    },
  },
  'alias-name-unknown': {
    says: {
      de: ({ noun, name, text }) => `„${text}“ ist kein Aliasname (${nounWords[noun].de} „${name}“).`,
      en: ({ noun, name, text }) => `"${text}" is no alias name of the ${nounWords[noun].en} "${name}".`,
    },
    wayOut: {
      de: ({ known }) =>
        known.length === 0 ? 'Es gibt dort keine Aliasnamen.' : `Aliasnamen sind: ${listed.de(known)}.`,
      en: ({ known }) =>
        known.length === 0 ? 'It has no alias names.' : `Its alias names are: ${listed.en(known)}.`,
    },
  },
  'recipients-are-one': {
    says: {
      de: ({ text, into, name }) => `„${text}“ und „${into}“ sind schon ein und derselbe Träger: ${name}.`,
      en: ({ text, into, name }) => `"${text}" and "${into}" are one recipient already: ${name}.`,
    },
    wayOut: {
      de: () =>
        'Zwei verschiedene Träger angeben; eine Zusammenführung nimmt „llq traeger zusammenfuehren TRÄGER --zuruecknehmen“ zurück.',
      en: () => 'Name two different recipients; "llq recipient merge RECIPIENT --undo" takes a merge back.',
    },
  },
  'indicator-malformed': {
    says: {
      de: ({ text }) => `„${text}“ ist als Kürzel einer Kennzahl nicht möglich.`,
      en: ({ text }) => `"${text}" cannot be the code of an indicator.`,
    },
    wayOut: {
      de: ({ suggestion }) =>
        `Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche verwenden, etwa ${suggestion || 'population'}.`,
      en: ({ suggestion }) =>
        `Use lower-case letters a to z, digits and single hyphens, such as ${suggestion || 'population'}.`,
    },
  },
  'indicator-too-fine': {
    says: {
      de: ({ text, places }) => `„${text}“ hat mehr als ${places} Nachkommastellen.`,
      en: ({ text, places }) => `"${text}" has more than ${places} decimals.`,
    },
    wayOut: {
      de: () => 'Den Wert runden, etwa 0,3333 statt 1/3.',
      en: () => 'Round the value: 0.3333 for 1/3.',
    },
  },
  'closing-day-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist kein Tag, den es in jedem Jahr gibt.`,
      en: ({ text }) => `"${text}" is no day that every year has.`,
    },
    wayOut: {
      de: () => 'So: 31.01. oder 01-31 (Monat-Tag).',
      en: () => 'Like this: 01-31 (month-day) or 31.01.',
    },
  },
};
