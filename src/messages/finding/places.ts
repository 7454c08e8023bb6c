import type { Level } from '#src/domain/codes.js';
import type { Lang, Words } from '../phrase.js';

interface LevelPlace {
  readonly level: Level;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
}

/** `Gebiet tenever in quartierszentren`, by codes. */
export function placeText(place: LevelPlace, lang: Lang): string {
  const { programme, municipality } = place;
  const [track, area] = [place.track ?? '', place.area ?? ''];
  const texts: Record<Level, Words> = {
    programme: {
      de: `Programm ${programme} (${municipality})`,
      en: `programme ${programme} (${municipality})`,
    },
    track: { de: `Förderschiene ${track}`, en: `track ${track}` },
    area: { de: `Gebiet ${area} in ${track}`, en: `area ${area} in ${track}` },
    'without-area': { de: `${track} stadtweit`, en: `${track} without an area` },
  };
  return texts[place.level][lang];
}

/** What the subjects of statements are called, by the first part of their name. */
const subjectWords: Readonly<Record<string, Words>> = {
  municipality: { de: 'Stadt', en: 'municipality' },
  programme: { de: 'Programm', en: 'programme' },
  track: { de: 'Förderschiene', en: 'track' },
  area: { de: 'Gebiet', en: 'area' },
  'alias-name': { de: 'Aliasname', en: 'alias name' },
  enrolment: { de: 'Aufnahme', en: 'enrolment' },
  management: { de: 'Quartiersmanagement', en: 'management' },
  indicator: { de: 'Kennzahl', en: 'indicator' },
  recipient: { de: 'Träger', en: 'recipient' },
  budget: { de: 'Ansatz', en: 'budget' },
  allocation: { de: 'Zuteilung', en: 'allocation' },
};

/** `Gebiet tenever` for `area:tenever`; what has no word stays as it is. */
export function subjectText(subject: string, lang: Lang): string {
  const [kind = '', ...parts] = subject.split(':');
  const words = subjectWords[kind];
  return words === undefined ? subject : `${words[lang]} ${parts.join(', ')}`;
}
