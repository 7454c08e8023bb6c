import { columnDescriptions, dictionaryTitles } from '#src/messages/report/open-data.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import type { OpenDataColumn } from './table.js';

/** What a column of the data means; the keys are those of the JSON. */
export interface DictionaryRow {
  readonly column: string;
  readonly titleDe: string;
  readonly titleEn: string;
  readonly type: string;
  readonly unit: string | null;
  readonly descriptionDe: string;
  readonly descriptionEn: string;
  readonly sourceDe: string;
  readonly sourceEn: string;
}

/** As the data have it outside of a workbook. */
const typeNames: Readonly<Record<OpenDataColumn['type'], string>> = {
  text: 'string',
  amount: 'decimal',
  day: 'date',
  integer: 'integer',
  percent: 'decimal',
  decimal: 'decimal',
};

export function dictionaryRows(columns: readonly OpenDataColumn[]): DictionaryRow[] {
  return columns.map(({ key, title, type }) => {
    const { means, source } = columnDescriptions[key];
    return {
      column: key,
      titleDe: title.de,
      titleEn: title.en,
      type: key === 'year' ? 'integer' : typeNames[type], // for people a year is a text, without a mark for thousands
      unit: type === 'amount' ? 'EUR' : null,
      descriptionDe: means.de,
      descriptionEn: means.en,
      sourceDe: source.de,
      sourceEn: source.en,
    };
  });
}

/** The data dictionary: in both languages, whatever the language of the report. */
export function dictionaryTable(title: Words, rows: readonly DictionaryRow[]): Table<DictionaryRow> {
  return {
    name: 'dictionary',
    title,
    rows,
    columns: [
      text('column', 16),
      text('titleDe', 16),
      text('titleEn', 16),
      text('type', 8),
      text('unit', 8),
      text('descriptionDe', 38),
      text('descriptionEn', 38),
      text('sourceDe', 20),
      text('sourceEn', 20),
    ],
  };
}

function text(
  key: keyof DictionaryRow & keyof typeof dictionaryTitles,
  widest: number,
): Column<DictionaryRow> {
  return { key, title: dictionaryTitles[key], type: 'text', value: (row) => row[key], widest };
}
