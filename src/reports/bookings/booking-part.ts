import { originWords } from '#src/messages/explain.js';
import { headed } from '#src/messages/in-both.js';
import { bookingWords, overviewLabels, overviewWords } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import { measureWords } from '#src/messages/words/money.js';
import { part, type Part } from '#src/render/report.js';
import type { Column } from '#src/render/table.js';
import { originText } from '../journal/table.js';
import {
  centsColumn,
  dayColumn,
  textColumn,
  titles,
  trackNameColumn,
  withoutArea,
} from '../lists/columns.js';
import { effectTerms, type BookingRow, type EffectKey } from './booking-rows.js';

/** The bookings behind an overview, below each other. On a terminal they are shown where they are asked for alone. */
export function bookingPart(title: Words, rows: readonly BookingRow[]): Part {
  const { bookings: label } = overviewLabels;
  return part<BookingRow>(
    {
      name: 'bookings',
      title: headed(title, label),
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
  { ...trackNameColumn(), widest: 25 },
  {
    key: 'areaName',
    title: titles.area,
    type: 'text',
    value: ({ track, areaName }, lang) => areaName ?? (track === null ? null : withoutArea[lang]),
  },
  { ...textColumn('number'), widest: 12 },
  dayColumn(),
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
  effectColumn('budgetCents', overviewWords.budget),
  effectColumn('blockedCents', centsColumn('blockedCents').title),
  effectColumn('allocatedCents', centsColumn('allocatedCents').title),
  effectColumn('disbursedCents', centsColumn('disbursedCents').title),
  effectColumn('repaidCents', centsColumn('repaidCents').title),
];

/** Empty where a booking adds nothing. */
function effectColumn(key: EffectKey, title: Words): Column<BookingRow> {
  return { key, title, type: 'amount', value: (row) => (row[key] === 0 ? null : row[key]) };
}
