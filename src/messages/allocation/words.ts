import type { Lang, Phrase, Words } from '../phrase.js';

/** Words that terminal, workbook and proof sheets share. */
export const allocationWords = {
  allocated: { de: 'Zuteilung', en: 'Allocation' },
  area: { de: 'Gebiet', en: 'Area' },
  change: { de: 'Änderung zum Vorjahr', en: 'Change from previous year' },
  cityWide: { de: 'stadtweit / ohne Gebiet', en: 'city-wide / without an area' },
  draft: { de: 'Entwurf', en: 'Draft' },
  kind: { de: 'Art', en: 'Kind' },
  moved: { de: 'davon umgeschichtet', en: 'of which moved' },
  previousYear: { de: 'Vorjahr', en: 'Previous year' },
  toBook: { de: 'zu buchen', en: 'to book' },
  total: { de: 'Summe', en: 'Total' },
  track: { de: 'Förderschiene', en: 'Track' },
  trackAndArea: { de: 'Förderschiene / Gebiet', en: 'Track / area' },
} satisfies Record<string, Words>;

export interface TitleFacts {
  readonly draft: boolean;
  readonly year: number;
  /** Names, not codes. */
  readonly programme: string;
  readonly municipality: string;
}

const title: Phrase<TitleFacts> = {
  de: ({ year, programme, municipality }) => `Zuteilung ${year}: ${programme}, ${municipality}`,
  en: ({ year, programme, municipality }) => `Allocation ${year}: ${programme}, ${municipality}`,
};

/** `Entwurf: Zuteilung 2027: Landesprogramm Lebendige Quartiere, Bremen`. */
export function allocationTitle(facts: TitleFacts, lang: Lang): string {
  return `${facts.draft ? `${allocationWords.draft[lang]} – ` : ''}${title[lang](facts)}`;
}
