import type {
  ListDanger,
  ListFileRefusals,
  ListMeasure,
  OtherContent,
} from '#src/domain/refusals/list-file.js';
import { formatInteger } from '../format.js';
import type { Lang, Words } from '../phrase.js';

/** What a file is, as the end of a sentence; complete by type. */
export const contentWords: Record<OtherContent, Words> = {
  folder: { de: 'ein Ordner', en: 'a folder' },
  device: { de: 'ein Gerät oder eine Leitung, keine Datei', en: 'a device or a pipe, not a file' },
  empty: { de: 'leer', en: 'empty' },
  pdf: { de: 'ein PDF', en: 'a PDF' },
  image: { de: 'ein Bild', en: 'a picture' },
  document: { de: 'ein Textdokument', en: 'a text document' },
  presentation: { de: 'eine Präsentation', en: 'a presentation' },
  'web-page': {
    de: 'eine Webseite (HTML), auch wenn sie .xls heißt',
    en: 'a web page (HTML), even if it is named .xls',
  },
  xml: { de: 'eine XML-Datei', en: 'an XML file' },
  archive: {
    de: 'ein Archiv mit anderem Inhalt als einer Tabelle',
    en: 'an archive with other contents than a spreadsheet',
  },
  unknown: { de: 'weder Excel, OpenDocument noch Text', en: 'neither Excel, OpenDocument nor text' },
};

export const dangerWords: Record<ListDanger, Words> = {
  'encrypted-part': { de: 'Ein Teil ist einzeln verschlüsselt', en: 'one part is encrypted by itself' },
  'path-outside': {
    de: 'Der Name eines Teils führt aus der Datei hinaus',
    en: 'the name of a part leads out of the file',
  },
  'name-twice': { de: 'Ein Teil kommt doppelt vor', en: 'one part occurs twice' },
  'parts-overlap': { de: 'Teile liegen übereinander', en: 'parts lie on top of each other' },
  forged: {
    de: 'Die Angaben über einen Teil stimmen nicht',
    en: 'what is stated about a part is not true',
  },
  bomb: { de: 'Sie entpackt sich unmäßig', en: 'it unpacks beyond measure' },
  'too-many-parts': { de: 'Sie hat unmäßig viele Teile', en: 'it has far too many parts' },
  'document-type': {
    de: 'Ein Teil enthält eine Dokumenttyp-Definition',
    en: 'one part holds a document type definition',
  },
};

const mega = 1024 * 1024;

/** `mehr als 200.000 Zeilen`: what was passed, with the limit. */
export function measureText(
  { measure, limit }: Pick<ListFileRefusals['list-too-large'], 'measure' | 'limit'>,
  lang: Lang,
): string {
  const isBytes = measure === 'file' || measure === 'unpacked' || measure === 'memory';
  const count = formatInteger(isBytes ? Math.round(limit / mega) : limit, lang);
  return `${{ de: 'mehr als', en: 'more than' }[lang]} ${count} ${unitWords[measure][lang]}`;
}

const unitWords: Record<ListMeasure, Words> = {
  file: { de: 'MB', en: 'MB' },
  unpacked: { de: 'MB entpackt', en: 'MB unpacked' },
  sheets: { de: 'Blätter', en: 'sheets' },
  rows: { de: 'Zeilen', en: 'rows' },
  columns: { de: 'Spalten', en: 'columns' },
  cells: { de: 'gefüllte Zellen', en: 'filled cells' },
  merges: { de: 'Bereiche verbundener Zellen', en: 'areas of merged cells' },
  'cell-characters': { de: 'Zeichen in einer Zelle', en: 'characters in a cell' },
  memory: { de: 'MB Arbeitsspeicher beim Lesen', en: 'MB of memory for reading it' },
};

/** Where it was, in front of a sentence's end: ` (Blatt Liste, Zelle D17)`; empty where the whole file is meant. */
export function whereText(sheet: string | null, cell: string | null, lang: Lang): string {
  const words = { de: ['Blatt', 'Zelle'], en: ['sheet', 'cell'] }[lang];
  const places = [sheet, cell].flatMap((place, index) =>
    place === null ? [] : [`${words[index]} ${place}`],
  );
  return places.length === 0 ? '' : ` (${places.join(', ')})`;
}
