import type { Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import { measures } from '#src/domain/line.js';
import { contribution, type Term } from '#src/domain/reporting/figure/terms.js';
import type { PlaceNames } from '../place-names.js';
import type { BookedLine } from './booked-line.js';

/** What bookings add to which amounts: the columns that are summed, and the terms that they are sums of. */
export const effectTerms = {
  budgetCents: 'budget',
  blockedCents: 'blocked',
  allocatedCents: 'allocated',
  disbursedCents: 'disbursed',
  repaidCents: 'repaid',
} as const satisfies Record<string, Term>;

export type EffectKey = keyof typeof effectTerms;

/** A line of a booking with what it adds to each amount of an overview; the keys are those of the JSON. */
export interface BookingRow extends BookedLine, Readonly<Record<EffectKey, Cents>> {
  readonly municipalityName: string;
  /** Null: of the programme as a whole. */
  readonly trackName: string | null;
  readonly areaName: string | null;
}

/**
 * The rows behind an overview, so that those of a municipality, of a programme in it, of a track and of an area in that stand
 * together: in the order of the overview, then of what they are, of their days and of the events. What adds to no
 * amount, such as a repayment in a later year, is left out.
 */
export function bookingRows(lines: readonly BookedLine[], names: PlaceNames): readonly BookingRow[] {
  const sorted = lines.toSorted((a, b) => compareLines(a, b));
  return sorted.flatMap((line) => {
    const row = bookingRow(line, names);
    return keys.some((key) => row[key] !== 0) ? [row] : [];
  });
}

const keys = Object.keys(effectTerms) as EffectKey[]; // the record has exactly these keys

function bookingRow(line: BookedLine, names: PlaceNames): BookingRow {
  const { municipality, track, area } = line;
  const effect = (key: EffectKey): Cents => contribution(effectTerms[key], line);
  return {
    ...line,
    municipalityName: names.municipality(municipality),
    trackName: track === null ? null : names.track(track),
    areaName: area === null ? null : names.area(area),
    budgetCents: effect('budgetCents'),
    blockedCents: effect('blockedCents'),
    allocatedCents: effect('allocatedCents'),
    disbursedCents: effect('disbursedCents'),
    repaidCents: effect('repaidCents'),
  };
}

const order = new Map(measures.map((measure, at) => [measure, at]));

function compareLines(a: BookedLine, b: BookedLine): number {
  return (
    compareText(a.municipality, b.municipality) ||
    compareText(a.programme, b.programme) ||
    compareText(a.track ?? '', b.track ?? '') ||
    Number(a.area === null) - Number(b.area === null) ||
    compareText(a.area ?? '', b.area ?? '') ||
    (order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0) ||
    compareText(a.date, b.date)
  );
}
