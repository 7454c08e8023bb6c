import type { PlaceRefusals } from '#src/domain/refusals/place.js';
import { dayOrPeriodText, dayText as day, isDayText } from '../amounts.js';
import { listed } from '../lists.js';
import type { Lang, RefusalTexts } from '../phrase.js';

function validity({ from, to }: { from: string | null; to: string | null }, lang: Lang): string {
  const words = { de: { from: 'vom', to: 'bis zum' }, en: { from: 'from', to: 'to' } }[lang];
  const parts = [from && `${words.from} ${day(from, lang)}`, to && `${words.to} ${day(to, lang)}`];
  return parts.filter(Boolean).join(' ');
}

/** `am 15.03.2021`, `im Zeitraum 1. Quartal 2021`. */
function on(when: string, lang: Lang): string {
  const words = { de: { day: 'am', period: 'im Zeitraum' }, en: { day: 'on', period: 'in' } }[lang];
  return `${isDayText(when) ? words.day : words.period} ${dayOrPeriodText(when, lang)}`;
}

/** Why a payment cannot count there, or then. */
export const placeRefusals: RefusalTexts<PlaceRefusals> = {
  'area-not-valid-on': {
    says: {
      de: ({ area, day: when, from, to }) =>
        `Das Gebiet ${area} gilt ${on(when, 'de')} nicht (gültig ${validity({ from, to }, 'de')}).`,
      en: ({ area, day: when, from, to }) =>
        `Area ${area} is not valid ${on(when, 'en')} (valid ${validity({ from, to }, 'en')}).`,
    },
    wayOut: {
      de: () => 'Datum und Gebiet prüfen; Gültigkeiten zeigt „llq gebiet zeigen“.',
      en: () => 'Check date and area; "llq area show" shows from when to when it is valid.',
    },
  },
  'area-not-enrolled-on': {
    says: {
      de: ({ area, programme, day: when }) =>
        `Das Gebiet ${area} ist ${on(when, 'de')} nicht in das Programm ${programme} aufgenommen.`,
      en: ({ area, programme, day: when }) =>
        `Area ${area} is not enrolled in programme ${programme} ${on(when, 'en')}.`,
    },
    wayOut: {
      de: () =>
        'Andere Förderschiene wählen, oder das Gebiet mit „llq gebiet aufnehmen“ in das Programm aufnehmen.',
      en: () => 'Choose another track, or enrol the area with "llq area enrol".',
    },
  },
  'area-of-other-municipality': {
    says: {
      de: ({ area, municipality, track, trackMunicipality }) =>
        `Das Gebiet ${area} liegt in ${municipality}, die Förderschiene ${track} gehört zu ${trackMunicipality}.`,
      en: ({ area, municipality, track, trackMunicipality }) =>
        `Area ${area} lies in ${municipality}, track ${track} belongs to ${trackMunicipality}.`,
    },
    wayOut: {
      de: ({ municipality }) => `Förderschienen der Stadt zeigt „llq schiene liste --stadt ${municipality}“.`,
      en: ({ municipality }) =>
        `"llq track list --municipality ${municipality}" shows the tracks of the municipality.`,
    },
  },
  'track-not-valid-on': {
    says: {
      de: ({ track, day: when, from, to }) =>
        `Die Förderschiene ${track} gilt ${on(when, 'de')} nicht (gültig ${validity({ from, to }, 'de')}).`,
      en: ({ track, day: when, from, to }) =>
        `Track ${track} is not valid ${on(when, 'en')} (valid ${validity({ from, to }, 'en')}).`,
    },
    wayOut: {
      de: () => 'Datum und Förderschiene prüfen; „llq schiene liste“ zeigt alle.',
      en: () => 'Check date and track; "llq track list" shows them all.',
    },
  },
  'track-of-other-programme': {
    says: {
      de: ({ track, programme }) => `Die Förderschiene ${track} gehört nicht zum Programm ${programme}.`,
      en: ({ track, programme }) => `Track ${track} does not belong to programme ${programme}.`,
    },
    wayOut: {
      de: () => 'Eines von beiden weglassen oder berichtigen; die Schiene allein genügt.',
      en: () => 'Leave out or correct one of them; the track alone is enough.',
    },
  },
  'track-open': {
    says: {
      de: ({ candidates }) =>
        candidates.length === 0
          ? 'Hier gibt es keine Förderschiene, auf die gebucht werden könnte.'
          : `Die Förderschiene ist offen; in Frage kommen: ${listed.de(candidates)}.`,
      en: ({ candidates }) =>
        candidates.length === 0
          ? 'There is no track here to book on.'
          : `The track is open; these would do: ${listed.en(candidates)}.`,
    },
    wayOut: {
      de: () => 'Die Förderschiene mit --schiene angeben.',
      en: () => 'Name the track with --track.',
    },
  },
  'day-outside-year': {
    says: {
      de: ({ day: when, year, lastDay }) =>
        `${isDayText(when) ? 'Der' : 'Der Zeitraum'} ${dayOrPeriodText(when, 'de')} zählt nicht zum Haushaltsjahr ${year}: Dafür gelten Tage vom 01.01.${year} bis zum ${day(lastDay, 'de')}.`,
      en: ({ day: when, year, lastDay }) =>
        `${dayOrPeriodText(when, 'en')} does not count for the budget year ${year}: that is possible from ${year}-01-01 to ${lastDay}.`,
    },
    wayOut: {
      de: () => 'Datum oder Haushaltsjahr (--jahr) berichtigen.',
      en: () => 'Correct the date or the budget year (--year).',
    },
  },
};
