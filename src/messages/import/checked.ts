import { counted } from '../count.js';
import { formatInteger } from '../format.js';
import type { Lang, Phrase, Words } from '../phrase.js';

/** Words of what a check of a list answers. */
export const checkedWords = {
  list: { de: 'Liste', en: 'List' },
  profile: { de: 'Profil', en: 'Profile' },
  noProfile: { de: 'keines', en: 'none' },
  target: { de: 'Gelesen als', en: 'Read as' },
  open: { de: 'offen', en: 'open' },
  corrects: { de: 'Berichtigt', en: 'Corrects' },
  rows: { de: 'Zeilen', en: 'Rows' },
  sum: { de: 'Summe', en: 'Sum' },
  bookable: { de: 'Davon buchbar', en: 'Of which bookable' },
  byYear: { de: 'Nach Haushaltsjahren', en: 'By budget year' },
  byTrack: { de: 'Nach Förderschienen', en: 'By track' },
  byArea: { de: 'Nach Gebieten', en: 'By area' },
  stillOpen: { de: 'noch offen', en: 'still open' },
  noYear: { de: 'ohne Jahr', en: 'without a year' },
  noTrack: { de: 'ohne Förderschiene', en: 'without a track' },
  controlSums: { de: 'Kontrollsummen der Liste', en: 'Control sums of the list' },
  stated: { de: 'laut Liste', en: 'As stated' },
  ofRows: { de: 'Summe der Zeilen', en: 'Sum of the rows' },
  difference: { de: 'Unterschied', en: 'Difference' },
  label: { de: 'Bezeichnung', en: 'Label' },
} satisfies Record<string, Words>;

/** `Prüfung von Zahlungen.xlsx`. */
export const checkedTitle: Phrase<{ file: string }> = {
  de: ({ file }) => `Prüfung von ${file}`,
  en: ({ file }) => `Check of ${file}`,
};

interface RowFacts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly open: number;
  readonly vanished: number;
}

const rowWords: Readonly<Record<keyof RowFacts, Words>> = {
  read: { de: 'gelesen', en: 'read' },
  new: { de: 'neu', en: 'new' },
  changed: { de: 'geändert', en: 'changed' },
  unchanged: { de: 'schon gebucht', en: 'booked already' },
  open: { de: 'offen', en: 'open' },
  vanished: { de: 'entfallen', en: 'vanished' },
};

/** `482 gelesen: 470 neu, 12 offen`; what there is none of is left out. */
export function rowsText(rows: RowFacts, lang: Lang): string {
  const kinds = (['new', 'changed', 'unchanged', 'open', 'vanished'] as const).filter(
    (kind) => rows[kind] > 0,
  );
  const parts = kinds.map((kind) => `${formatInteger(rows[kind], lang)} ${rowWords[kind][lang]}`);
  const read = `${formatInteger(rows.read, lang)} ${rowWords.read[lang]}`;
  return parts.length === 0 ? read : `${read}: ${parts.join(', ')}`;
}

/** `12 Zeilen`. */
export function rowCount(rows: number, lang: Lang): string {
  return counted(rows, lang === 'de' ? ['Zeile', 'Zeilen'] : ['row', 'rows'], lang);
}
