import { counted } from '../count.js';
import { formatInteger } from '../format.js';
import { listed } from '../lists.js';
import type { Lang, Phrase, Words } from '../phrase.js';
import { rowCount } from './checked.js';

/** Words of what a look at a list shows. */
export const lookWords = {
  kind: { de: 'Art', en: 'Kind' },
  size: { de: 'Größe', en: 'Size' },
  hash: { de: 'Prüfsumme', en: 'Hash' },
  sheets: { de: 'Blätter', en: 'Sheets' },
  column: { de: 'Spalte', en: 'Column' },
  title: { de: 'Überschrift', en: 'Title' },
  type: { de: 'Inhalt', en: 'Content' },
  filled: { de: 'Gefüllt', en: 'Filled' },
  examples: { de: 'Beispiele', en: 'Examples' },
  numbers: { de: 'Schreibweise', en: 'Written' },
  sum: { de: 'Summe', en: 'Sum' },
} satisfies Record<string, Words>;

/** What the cells of a column are. */
export const columnTypeWords = {
  text: { de: 'Text', en: 'text' },
  amount: { de: 'Betrag', en: 'amount' },
  number: { de: 'Zahl', en: 'number' },
  day: { de: 'Tag', en: 'day' },
  period: { de: 'Zeitraum', en: 'period' },
  year: { de: 'Jahr', en: 'year' },
  code: { de: 'Kennung', en: 'code' },
  boolean: { de: 'ja/nein', en: 'yes/no' },
  empty: { de: 'leer', en: 'empty' },
  mixed: { de: 'gemischt', en: 'mixed' },
} satisfies Record<string, Words>;

/** How numbers are written. */
export const numberStyleWords = {
  german: { de: 'deutsch (1.234,56)', en: 'German (1.234,56)' },
  english: { de: 'englisch (1,234.56)', en: 'English (1,234.56)' },
} satisfies Record<string, Words>;

export const visibilityWords = {
  visible: { de: 'sichtbar', en: 'visible' },
  hidden: { de: 'ausgeblendet', en: 'hidden' },
  'very-hidden': { de: 'verborgen', en: 'deeply hidden' },
} satisfies Record<string, Words>;

const rowRoleWords = {
  data: { de: ['Datenzeile', 'Datenzeilen'], en: ['row of data', 'rows of data'] },
  'group-label': { de: ['Gruppe', 'Gruppen'], en: ['group', 'groups'] },
  subtotal: { de: ['Zwischensumme', 'Zwischensummen'], en: ['subtotal', 'subtotals'] },
  total: { de: ['Summe', 'Summen'], en: ['total', 'totals'] },
  note: { de: ['Anmerkung', 'Anmerkungen'], en: ['note', 'notes'] },
} as const;

/** How many rows of a table are what. */
export type RowRoleCounts = Readonly<Record<keyof typeof rowRoleWords, number>>;

interface TableFacts {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly rows: RowRoleCounts;
}

/** `Tabelle1: Kopf in Zeile 3 und 4, 482 Datenzeilen, 12 Zwischensummen`. */
export function tableTitle({ sheet, headerRows, rows }: TableFacts, lang: Lang): string {
  const numbers = listed[lang](headerRows.map(String));
  const header = { de: `Kopf in Zeile ${numbers}`, en: `header in row ${numbers}` }[lang];
  const roles = (Object.keys(rowRoleWords) as (keyof typeof rowRoleWords)[]) // the record has exactly these keys
    .filter((role) => rows[role] > 0)
    .map((role) => counted(rows[role], rowRoleWords[role][lang], lang));
  return `${sheet}: ${[header, ...roles].join(', ')}`;
}

/** `Tabelle1 (ausgeblendet, 12 Zeilen, keine Tabelle)`. */
export function sheetLine(
  {
    name,
    visibility,
    rows,
    tables,
  }: {
    readonly name: string;
    readonly visibility: keyof typeof visibilityWords;
    readonly rows: number;
    readonly tables: readonly unknown[];
  },
  lang: Lang,
): string {
  const words = lang === 'de' ? (['Tabelle', 'Tabellen'] as const) : (['table', 'tables'] as const);
  const found =
    tables.length === 0 ? { de: 'keine Tabelle', en: 'no table' }[lang] : counted(tables.length, words, lang);
  const shown = visibility === 'visible' ? [] : [visibilityWords[visibility][lang]];
  return `${name} (${[...shown, rowCount(rows, lang), found].join(', ')})`;
}

/** `12.345 Bytes`. */
export const bytesText: Phrase<number> = {
  de: (bytes) => `${formatInteger(bytes, 'de')} Bytes`,
  en: (bytes) => `${formatInteger(bytes, 'en')} bytes`,
};

/** A text that stands above a table. */
export const titleAbove: Phrase<{ title: string }> = {
  de: ({ title }) => `Darüber steht: ${title}`,
  en: ({ title }) => `Above it stands: ${title}`,
};
