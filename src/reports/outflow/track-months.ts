import type { Cents } from '#src/domain/cents.js';
import type { Outflow, TrackOutflow } from '#src/domain/reporting/outflow/outflow.js';
import { paidIn, paidUpTo, type PaidInSlots } from '#src/domain/reporting/outflow/slots.js';
import { headed } from '#src/messages/in-both.js';
import { outflowLabels, outflowWords } from '#src/messages/report/outflow.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import type { PlaceNames } from '../place-names.js';
import { monthText } from './months.js';

type TrackPlace = Pick<TrackOutflow, 'programme' | 'municipality' | 'track'>;

/** A month of which something is known, and an amount for each track; the keys are those of the JSON. */
export interface TrackMonthRow {
  readonly month: number;
  /** By programme, municipality and track. */
  readonly paid: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Cents>>>>>>;
}

type MonthsAndTracks = Pick<Outflow, 'months' | 'tracks'>;
type AmountOf = (paid: PaidInSlots, month: number) => Cents;

/** What each track paid in each month; the sum of a row is what was paid in the month. */
export const paidByTrack = (outflow: MonthsAndTracks) => trackMonthRows(outflow, paidIn);

/** What each track had paid up to the end of each month; the sum of a row is the curve of the year. */
export const cumulatedByTrack = (outflow: MonthsAndTracks) => trackMonthRows(outflow, paidUpTo);

function trackMonthRows({ months, tracks }: MonthsAndTracks, amountOf: AmountOf): TrackMonthRow[] {
  const known = months.filter(({ cumulativeCents }) => cumulativeCents !== null);
  return known.map(({ month }) => {
    const paid: Record<string, Record<string, Record<string, Cents>>> = {};
    for (const { programme, municipality, track, paid: inSlots } of tracks) {
      const ofProgramme = (paid[programme] ??= {});
      (ofProgramme[municipality] ??= {})[track] = amountOf(inSlots, month);
    }
    return { month, paid };
  });
}

interface TrackMonths {
  readonly title: Words;
  readonly rows: readonly TrackMonthRow[];
  /** Those that are shown. */
  readonly tracks: readonly TrackPlace[];
  readonly names: PlaceNames;
}

/** A column a track, and what it paid in each month. */
export function trackMonthTable(of: TrackMonths): Table<TrackMonthRow> {
  const totals = of.tracks.map(trackKey);
  return { ...byMonth(of, outflowLabels.trackMonths), name: 'track-months', totals };
}

/** A column a track, and what it had paid up to the end of each month: its curve. */
export function curveTable(of: TrackMonths): Table<TrackMonthRow> {
  return { ...byMonth(of, outflowLabels.curves), name: 'curves' };
}

function byMonth(
  { title, rows, tracks, names }: TrackMonths,
  label: Words,
): Omit<Table<TrackMonthRow>, 'name'> {
  return {
    title: headed(title, label),
    rows,
    columns: [
      { key: 'label', title: outflowWords.month, type: 'text', value: monthText },
      ...tracks.map((track) => trackColumn(track, trackTitle(track, tracks, names))),
    ],
  };
}

function trackColumn(place: TrackPlace, name: string): Column<TrackMonthRow> {
  const { programme, municipality, track } = place;
  return {
    key: trackKey(place),
    title: { de: name, en: name },
    type: 'amount',
    value: ({ paid }) => paid[programme]?.[municipality]?.[track] ?? null,
  };
}

/** Where the amount of a track stands in the JSON of a row. */
export function trackKey({ programme, municipality, track }: TrackPlace): string {
  return `paid.${programme}.${municipality}.${track}`;
}

/** The name of the track; with its programme and municipality where it is not the only one of that name. */
function trackTitle(of: TrackPlace, tracks: readonly TrackPlace[], names: PlaceNames): string {
  const name = names.track(of.track);
  const isAlone = tracks.filter(({ track }) => names.track(track) === name).length === 1;
  return isAlone ? name : `${name} (${of.programme}, ${names.municipality(of.municipality)})`;
}
