import { subtractCents, type Cents } from '#src/domain/cents.js';
import { reportWords } from '#src/messages/allocation/report.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Table } from '#src/render/table.js';
import { titles } from '../lists/columns.js';
import { amountColumn, comparedColumns } from './amount-column.js';
import type { AllocationReport } from './report.js';

/** What a track has. `totalCents` is its allocation, moves included. */
export interface TrackRow {
  readonly programme: string;
  readonly track: string;
  readonly name: string;
  readonly movedCents: Cents;
  readonly totalCents: Cents;
  readonly previousYearCents: Cents;
  readonly changeCents: Cents;
}

export function trackRows(reports: readonly AllocationReport[]): readonly TrackRow[] {
  return reports.flatMap(({ figures: { programme, tracks }, names }) =>
    tracks.map(({ track, movedCents, allocatedCents, previousYearCents }) => ({
      programme,
      track,
      name: names.track(track),
      movedCents,
      totalCents: allocatedCents,
      previousYearCents,
      changeCents: subtractCents(allocatedCents, previousYearCents),
    })),
  );
}

/** The tracks of all programmes that are shown. */
export function tracksTable(reports: readonly AllocationReport[]): Table<TrackRow> {
  return {
    name: 'tracks',
    title: reportWords.tracks,
    rows: trackRows(reports),
    columns: [
      ...(reports.length > 1
        ? [
            {
              key: 'programme',
              title: titles.programme,
              type: 'text',
              value: (row: TrackRow) => row.programme,
            } as const,
          ]
        : []),
      { key: 'track', title: allocationWords.track, type: 'text', value: ({ name }) => name },
      ...comparedColumns<TrackRow>(),
      {
        ...amountColumn<TrackRow>('movedCents', allocationWords.moved, (row) => row.movedCents),
        dispensable: true,
      },
    ],
    totals: ['totalCents', 'previousYearCents', 'changeCents', 'movedCents'],
  };
}
