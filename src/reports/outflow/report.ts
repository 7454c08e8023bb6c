import type { Outflow, PotOutflow, TrackOutflow } from '#src/domain/reporting/outflow/outflow.js';
import type { Year } from '#src/domain/year.js';
import { withFacts } from '#src/messages/in-both.js';
import { curvesChart, outflowChart, outflowLabels, outflowTitle } from '#src/messages/report/outflow.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part, type ReportBody } from '#src/render/report.js';
import type { PlaceNames } from '../place-names.js';
import { forecastRow, forecastTable, historyTable, type ForecastRow, type PastYearRow } from './forecasts.js';
import { drawnCurves, monthTable } from './months.js';
import {
  cumulatedByTrack,
  curveTable,
  paidByTrack,
  trackKey,
  trackMonthTable,
  type TrackMonthRow,
} from './track-months.js';
import { trackRow, trackTable } from './tracks.js';

/** What the report was asked for, by codes. */
interface Scope {
  readonly year: Year;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** The year's payments by month with their curves, by track, and what is to be expected by the year's end. */
export function outflowReport(outflow: Outflow, names: PlaceNames, scope: Scope): ReportBody {
  const { year, programme, municipality } = scope;
  const title = withFacts(outflowTitle, { year });
  const { months, pots } = outflow;
  const tracks = outflow.tracks.map((track) => trackRow(track, names.track(track.track)));
  const forecasts = forecastRows(outflow, names);
  const history = pots.flatMap((pot) => pastYearRows(pot, names));
  const [trackMonths, curves] = [paidByTrack(outflow), cumulatedByTrack(outflow)];
  const charts = [
    { type: 'lines', title: outflowChart, categories: 'label', series: drawnCurves(months) },
  ] as const;
  return {
    name: 'outflow',
    title,
    year,
    scope: { programme, municipality },
    parts: [
      part(monthTable(title, months), { label: outflowLabels.months, charts, bars: ['paidCents'] }),
      part(trackTable(title, tracks), { label: outflowLabels.tracks }),
      ...trackMonthParts({ tracks: outflow.tracks, trackMonths, curves }, names, title),
      part(forecastTable(title, forecasts), { label: outflowLabels.forecasts }),
      ...(history.length > 0 ? [part(historyTable(title, history), { label: outflowLabels.history })] : []),
    ],
    json: {
      year,
      months,
      tracks,
      trackMonths,
      curves,
      forecasts,
      history,
    },
  };
}

interface TrackCurves {
  readonly tracks: readonly TrackOutflow[];
  readonly trackMonths: readonly TrackMonthRow[];
  readonly curves: readonly TrackMonthRow[];
}

/** The months of the tracks that have paid anything in the year, also cumulated as lines; nothing where none has. */
function trackMonthParts(of: TrackCurves, names: PlaceNames, title: Words): Part[] {
  const tracks = of.tracks.filter(({ paid }) => paid.some((cents) => cents !== 0));
  if (tracks.length === 0) return [];
  const series = tracks.map(trackKey);
  const lines = { type: 'lines', title: curvesChart, categories: 'label', series } as const;
  const shown = { title, tracks, names };
  return [
    part(trackMonthTable({ ...shown, rows: of.trackMonths }), { label: outflowLabels.trackMonths }),
    part(curveTable({ ...shown, rows: of.curves }), {
      label: outflowLabels.curves,
      charts: [lines],
    }),
  ];
}

/** What is expected of each programme. */
export function forecastRows({ pots }: Outflow, names: PlaceNames): ForecastRow[] {
  return pots.map((pot) => forecastRow(named(pot, names), pot.forecast));
}

function named(pot: PotOutflow, names: PlaceNames) {
  const { programme, municipality, allocatedCents } = pot;
  const text = `${names.programme(programme)}, ${names.municipality(municipality)}`;
  return { programme, municipality, pot: text, allocatedCents };
}

function pastYearRows(of: PotOutflow, names: PlaceNames): PastYearRow[] {
  if (typeof of.forecast === 'string') return [];
  const { programme, municipality, pot } = named(of, names);
  return of.forecast.past.map((year) => ({ programme, municipality, pot, ...year }));
}
