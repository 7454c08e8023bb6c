import type { Lang, Words } from './phrase.js';

/** Words for where an event comes from. */
export const originWords = {
  origin: { de: 'Herkunft', en: 'Comes from' },
  batch: { de: 'Import', en: 'Import' },
  file: { de: 'Datei', en: 'File' },
  fileHash: { de: 'Prüfsumme der Datei', en: 'Hash of the file' },
  sheet: { de: 'Blatt', en: 'Sheet' },
  cell: { de: 'Zelle', en: 'Cell' },
  list: { de: 'Liste', en: 'List' },
  rows: { de: 'Zeilen', en: 'Rows' },
  cells: { de: 'Gelesene Zellen', en: 'Cells that were read' },
  text: { de: 'Inhalt', en: 'Text' },
} satisfies Record<string, Words>;

interface Recorded {
  readonly recordedAt: string;
  readonly actor: string;
}

/** The moment as the writer's clock claimed it, and who wrote. */
export function recordedText({ recordedAt, actor }: Recorded): string {
  return `${recordedAt.slice(0, 16).replace('T', ' ')} UTC, ${actor}`;
}

/** Of what comes from no list. */
export function byHandText({ recordedAt, actor }: Recorded, lang: Lang): string {
  const moment = `${recordedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return lang === 'de'
    ? `von Hand erfasst, von ${actor} am ${moment}`
    : `recorded by hand, by ${actor} at ${moment}`;
}
