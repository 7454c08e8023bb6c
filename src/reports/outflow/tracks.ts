import type { Cents } from '#src/domain/cents.js';
import { lastMonth, paidIn } from '#src/domain/reporting/outflow/slots.js';
import type { TrackOutflow } from '#src/domain/reporting/outflow/outflow.js';
import { outflowLabels, outflowWords, slotWords } from '#src/messages/report/outflow.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { centsColumn, textColumn, titles } from '../lists/columns.js';

/** Names of the slots of a year in scripts. */
const slotKeys = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'later',
  'noMonth',
] as const;

/** The keys are those of the JSON. */
export interface TrackRow extends Omit<TrackOutflow, 'paid'> {
  readonly trackName: string;
  readonly paid: Readonly<Record<string, Cents>>;
}

export function trackRow({ paid, ...of }: TrackOutflow, trackName: string): TrackRow {
  const bySlot = slotKeys.map((key, at) => [key, paidIn(paid, at + 1)] as const);
  return { ...of, trackName, paid: Object.fromEntries(bySlot) };
}

/** What each track has paid in each month. */
export function trackTable(title: Words, rows: readonly TrackRow[]): Table<TrackRow> {
  const { tracks } = outflowLabels;
  const slots = shownSlots(rows);
  const columns: readonly Column<TrackRow>[] = [
    { key: 'trackName', title: titles.track, type: 'text', value: (row) => row.trackName },
    { ...textColumn('programme'), widest: 12 },
    centsColumn('allocatedCents'),
    ...slots.map(([key, words]) => slotColumn(key, words)),
    {
      key: 'paidCents',
      title: outflowWords.total,
      type: 'amount',
      value: (row) => row.paidCents,
      formula: (_row, at) => slots.map(([key]) => at(`paid.${key}`)).join('+') || null,
    },
    {
      key: 'used',
      title: outflowWords.used,
      type: 'percent',
      value: (row) => row.used,
      formula: (_row, at) => `${at('paidCents')}/${at('allocatedCents')}`,
    },
    {
      key: 'previousCents',
      title: outflowWords.previousTotal,
      type: 'amount',
      value: (row) => row.previousCents,
    },
  ];
  return {
    name: 'tracks',
    title: { de: `${title.de}: ${tracks.de}`, en: `${title.en}: ${tracks.en}` },
    rows,
    columns,
    totals: columns.filter(({ type }) => type === 'amount').map(({ key }) => key),
  };
}

type Slot = readonly [key: string, title: Words];

/** The months up to the last in which anything was paid, and what is no month where anything was paid in it. */
function shownSlots(rows: readonly TrackRow[]): readonly Slot[] {
  const isPaidIn = (key: string): boolean => rows.some(({ paid }) => paid[key] !== 0);
  const months = slotKeys.slice(0, lastMonth);
  const last = months.findLastIndex(isPaidIn);
  return slotKeys.flatMap((key, at): Slot[] => {
    const title = slotWords[at];
    const isShown = at < lastMonth ? at <= last : isPaidIn(key);
    return title !== undefined && isShown ? [[key, title]] : [];
  });
}

/** A month in which nothing was paid stays empty: the others stand out. */
function slotColumn(key: string, title: Words): Column<TrackRow> {
  return {
    key: `paid.${key}`,
    title,
    type: 'amount',
    value: ({ paid }) => paid[key] || null,
    dispensable: true,
    widest: 17,
  };
}
