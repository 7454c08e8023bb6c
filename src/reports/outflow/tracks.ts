import type { TrackOutflow } from '#src/domain/reporting/outflow/outflow.js';
import { headed } from '#src/messages/in-both.js';
import { outflowLabels, outflowWords } from '#src/messages/report/outflow.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { amountKeys } from '#src/render/totals.js';
import { centsColumn, textColumn, trackNameColumn } from '../lists/columns.js';

/** The keys are those of the JSON. */
export interface TrackRow extends Omit<TrackOutflow, 'paid'> {
  readonly trackName: string;
}

export function trackRow({ paid: _paid, ...of }: TrackOutflow, trackName: string): TrackRow {
  return { ...of, trackName };
}

/** What each track has paid of its allocation. */
export function trackTable(title: Words, rows: readonly TrackRow[]): Table<TrackRow> {
  const { tracks } = outflowLabels;
  return {
    name: 'tracks',
    title: headed(title, tracks),
    rows,
    columns,
    totals: amountKeys(columns),
  };
}

const columns: readonly Column<TrackRow>[] = [
  trackNameColumn(),
  { ...textColumn('programme'), widest: 12 },
  centsColumn('allocatedCents'),
  { key: 'paidCents', title: outflowWords.paid, type: 'amount', value: (row) => row.paidCents },
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
