import type { Year } from '#src/domain/year.js';
import {
  overviewCharts,
  overviewLabels,
  overviewNotes,
  overviewTitle,
} from '#src/messages/report/overview.js';
import { part, type PartChart, type ReportBody } from '#src/render/report.js';
import { changeTable } from './changes.js';
import type { OverviewRows } from './rows.js';
import { areaTable, municipalityTable, placeTable, potTable, trackTable } from './tables.js';

/** What an overview was asked for, by codes. */
export interface OverviewScope {
  readonly year: Year;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** A year's budget, allocation and payments from every side, with bars and charts. */
export function overviewReport(
  rows: OverviewRows,
  { year, programme, municipality }: OverviewScope,
): ReportBody {
  const title = { de: overviewTitle.de({ year }), en: overviewTitle.en({ year }) };
  const { programmes, municipalities, tracks, areas, places } = rows;
  const bars = ['allocatedCents', 'disbursedCents'];
  const { programmes: main, municipalities: cities, changes: budget, ...labels } = overviewLabels;
  const isUnguarded = programmes.some(({ guarded }) => !guarded);
  return {
    name: 'overview',
    title,
    year,
    scope: { programme, municipality },
    parts: [
      part(potTable({ title, rows: programmes }), {
        label: main,
        bars: ['budgetCents', ...bars],
        charts: [{ ...chartOf('programmes', 'pot'), series: ['budgetCents', ...bars] }],
      }),
      part(changeTable({ title, rows: programmes }), { label: budget }),
      part(municipalityTable({ title, rows: municipalities }), { label: cities, bars }),
      part(trackTable({ title, rows: tracks }), {
        label: labels.tracks,
        bars,
        charts: [{ ...chartOf('tracks', 'trackName'), series: bars }],
      }),
      part(areaTable({ title, rows: areas }), {
        label: labels.areas,
        bars,
        charts: [{ ...chartOf('areas', 'areaName'), series: bars }],
      }),
      part(placeTable({ title, rows: places }), { label: labels.places, bars }),
    ],
    json: { year, ...rows, changes: programmes },
    foot: isUnguarded ? [overviewNotes.unguarded] : [],
  };
}

function chartOf(what: keyof typeof overviewCharts, categories: string): Omit<PartChart, 'series'> {
  return { type: 'columns', title: overviewCharts[what], categories };
}
