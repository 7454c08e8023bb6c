import { originWords } from '#src/messages/explain.js';
import { bookingWords, overviewLabels } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import { measureWords } from '#src/messages/words/money.js';
import { part, type Part } from '#src/render/report.js';
import type { Column } from '#src/render/table.js';
import { originText } from '../journal/table.js';
import { centsColumn, textColumn, titles, withoutArea } from '../lists/columns.js';
import { budgetColumn } from '../overview/columns.js';
import { effectTerms, type BookingRow, type EffectKey } from './booking-rows.js';

/** The bookings behind an overview, below each other. On a terminal they are shown where they are asked for alone. */
export function bookingPart(title: Words, rows: readonly BookingRow[]): Part {
  const { bookings: label } = overviewLabels;
  return part<BookingRow>(
    {
      name: 'bookings',
      title: { de: `${title.de}: ${label.de}`, en: `${title.en}: ${label.en}` },
      rows,
      columns: bookingColumns,
      totals: Object.keys(effectTerms),
    },
    { label, aside: true },
  );
}

/** Where a column stands in the sheet of the bookings, from 0. */
export function columnOf(key: EffectKey): number {
  return bookingColumns.findIndex((column) => column.key === key);
}

const bookingColumns: readonly Column<BookingRow>[] = [
  {
    key: 'municipalityName',
    title: titles.municipality,
    type: 'text',
    value: (row) => row.municipalityName,
    widest: 14,
  },
  { ...textColumn('programme'), widest: 12 },
  { key: 'trackName', title: titles.track, type: 'text', value: (row) => row.trackName, widest: 25 },
  {
    key: 'areaName',
    title: titles.area,
    type: 'text',
    value: ({ track, areaName }, lang) => areaName ?? (track === null ? null : withoutArea[lang]),
  },
  { ...textColumn('number'), widest: 12 },
  { key: 'date', title: titles.date, type: 'day', value: (row) => row.date },
  {
    key: 'measure',
    title: titles.kind,
    type: 'text',
    value: ({ measure }, lang) => measureWords[measure][lang],
    widest: 20,
  },
  { ...textColumn('recipient'), widest: 28 },
  {
    key: 'purpose',
    title: bookingWords.why,
    type: 'text',
    value: ({ purpose, reason, decision }) => purpose ?? reason ?? decision,
    widest: 44,
  },
  { key: 'origin', title: originWords.origin, type: 'text', value: originText, widest: 26 },
  effectColumn(budgetColumn, 'budgetCents'),
  effectColumn(centsColumn('blockedCents'), 'blockedCents'),
  effectColumn(centsColumn('allocatedCents'), 'allocatedCents'),
  effectColumn(centsColumn('disbursedCents'), 'disbursedCents'),
  effectColumn(centsColumn('repaidCents'), 'repaidCents'),
];

/** Empty where a booking adds nothing. */
function effectColumn({ title }: { readonly title: Words }, key: EffectKey): Column<BookingRow> {
  return { key, title, type: 'amount', value: (row) => (row[key] === 0 ? null : row[key]) };
}
