import type { PlaceRefusals } from '#src/domain/refusals/place.js';
import { dayText as day } from '../amounts.js';
import { listed } from '../lists.js';
import type { Lang, RefusalTexts } from '../phrase.js';

function validity({ from, to }: { from: string | null; to: string | null }, lang: Lang): string {
  const words = { de: { from: 'vom', to: 'bis zum' }, en: { from: 'from', to: 'to' } }[lang];
  const parts = [from && `${words.from} ${day(from, lang)}`, to && `${words.to} ${day(to, lang)}`];
  return parts.filter(Boolean).join(' ');
}

/** Why a payment cannot count there, or then. */
export const placeRefusals: RefusalTexts<PlaceRefusals> = {
  'area-not-valid-on': {
    says: {
      de: ({ area, day: on, from, to }) =>
        `Das Gebiet ${area} gilt am ${day(on, 'de')} nicht (gültig ${validity({ from, to }, 'de')}).`,
      en: ({ area, day: on, from, to }) =>
        `Area ${area} is not valid on ${on} (valid ${validity({ from, to }, 'en')}).`,
    },
    wayOut: {
      de: () => 'Datum und Gebiet prüfen; Gültigkeiten zeigt „llq gebiet zeigen“.',
      en: () => 'Check date and area; "llq area show" shows from when to when it is valid.',
    },
  },
  'area-not-enrolled-on': {
    says: {
      de: ({ area, programme, day: on }) =>
        `Das Gebiet ${area} ist am ${day(on, 'de')} nicht in das Programm ${programme} aufgenommen.`,
      en: ({ area, programme, day: on }) =>
        `Area ${area} is not enrolled in programme ${programme} on ${on}.`,
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
      de: ({ track, day: on, from, to }) =>
        `Die Förderschiene ${track} gilt am ${day(on, 'de')} nicht (gültig ${validity({ from, to }, 'de')}).`,
      en: ({ track, day: on, from, to }) =>
        `Track ${track} is not valid on ${on} (valid ${validity({ from, to }, 'en')}).`,
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
      de: ({ day: on, year, lastDay }) =>
        `Der ${day(on, 'de')} zählt nicht zum Haushaltsjahr ${year}: Dafür gelten Tage vom 01.01.${year} bis zum ${day(lastDay, 'de')}.`,
      en: ({ day: on, year, lastDay }) =>
        `${on} does not count for the budget year ${year}: that is possible from ${year}-01-01 to ${lastDay}.`,
    },
    wayOut: {
      de: () => 'Datum oder Haushaltsjahr (--jahr) berichtigen.',
      en: () => 'Correct the date or the budget year (--year).',
    },
  },
};
