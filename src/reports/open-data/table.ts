import { withheldText } from '#src/messages/report/answer.js';
import { openDataTitles, type columnDescriptions } from '#src/messages/report/open-data.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { amountColumn, areaNameColumn, dayColumn, titles, yearColumn } from '../lists/columns.js';
import type { OpenDataRow } from './row.js';

/** Every column has a description. */
export type OpenDataKey = keyof typeof columnDescriptions;

export type OpenDataColumn = Column<OpenDataRow> & { readonly key: OpenDataKey };

/** A row for every payment that is published. */
export function openDataTable(title: Words, rows: readonly OpenDataRow[]): Table<OpenDataRow> {
  const totals = ['amountCents', 'returnedCents'];
  return { name: 'payments', title, rows, columns: openDataColumns, totals };
}

export const openDataColumns: readonly OpenDataColumn[] = [
  text('identifier', openDataTitles.identifier, ({ identifier }) => identifier, 22),
  { ...yearColumn(), key: 'year' },
  { ...dayColumn(), key: 'date' },
  text('programmeName', titles.programme, ({ programmeName }) => programmeName, 24),
  text('municipalityName', titles.municipality, ({ municipalityName }) => municipalityName, 14),
  { ...text('area', openDataTitles.areaCode, ({ area }) => area, 16), dispensable: true },
  { ...areaNameColumn(), key: 'areaName' },
  text('trackName', titles.track, ({ trackName }) => trackName, 22),
  { key: 'recipient', title: titles.recipient, type: 'text', value: published('recipient'), widest: 34 },
  { key: 'purpose', title: titles.purpose, type: 'text', value: published('purpose'), widest: 40 },
  { ...amountColumn(), key: 'amountCents' },
  {
    key: 'returnedCents',
    title: openDataTitles.returned,
    type: 'amount',
    value: ({ returnedCents }) => returnedCents,
  },
  { ...text('currency', openDataTitles.currency, ({ currency }) => currency, 10), dispensable: true },
];

function text(
  key: OpenDataKey,
  title: Words,
  value: (row: OpenDataRow) => string | null,
  widest: number,
): OpenDataColumn & { readonly type: 'text' } {
  return { key, title, type: 'text', value, widest };
}

function published(key: 'recipient' | 'purpose'): (row: OpenDataRow, lang: keyof Words) => string | null {
  return (row, lang) => (row.withheld ? withheldText[lang] : row[key]);
}
