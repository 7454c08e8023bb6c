import type { TrackPlan } from '#src/domain/allocation/plan.js';
import { sumCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { Track } from '#src/domain/master-data/track.js';
import type { Directory } from '../../directory.js';
import type { ResolvedRecord, Rows } from '../target.js';
import { groupsOf } from './groups.js';
import { trackOf } from './track-of.js';
import { amountFrom, neededYear, textIn } from './values.js';

/** A row that gives money to an area of a track, or (`area` null) to the track without an area. */
export interface TrackRow {
  readonly record: ResolvedRecord;
  readonly year: number;
  readonly track: Track;
  readonly area: string | null;
  readonly cents: Cents;
}

/** All rows of one track and year. */
export type TrackRows = readonly [TrackRow, ...TrackRow[]];

/** Refuses as `trackOf` does, and with `amount-not-positive` an amount below zero. */
export function trackRow(record: ResolvedRecord, directory: Directory): TrackRow {
  const { area: code } = record.codes;
  const area = code === undefined ? null : directory.area(code);
  return {
    record,
    year: neededYear(record),
    track: trackOf(record.codes, directory, area),
    area: area?.code ?? null,
    cents: amountFrom(0, record),
  };
}

export function recordsOf([first, ...others]: TrackRows): Rows {
  return [first.record, ...others.map(({ record }) => record)];
}

/** Rows that name one area of the track again, area by area. */
export function repeatedAreas(rows: TrackRows): Rows[] {
  const byArea = groupsOf(rows, ({ area }) => area ?? '');
  return byArea.filter(({ length }) => length > 1).map(recordsOf);
}

/** The amounts as they stand: those of the areas, and what the track keeps without an area. */
export function planOf(rows: TrackRows): TrackPlan {
  const amounts = rows
    .flatMap(({ area, cents }) => (area === null ? [] : [{ area, cents }]))
    .toSorted((a, b) => compareText(a.area, b.area));
  return {
    track: rows[0].track.code,
    amount: { kind: 'amount', cents: sumCents(rows.map(({ cents }) => cents)) },
    ...(amounts.length > 0 && { areas: { key: 'fixed', amounts } }),
  };
}

/** The decisions that the rows name, each once; null where they name none. */
export function decisionOf(rows: TrackRows): string | null {
  const decisions = rows.map(({ record }) => textIn(record, 'decision')).filter((text) => text !== null);
  return decisions.length === 0 ? null : [...new Set(decisions)].join('; ');
}
