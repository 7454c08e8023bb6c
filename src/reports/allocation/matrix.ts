import { withoutArea, type AllocationFigures, type TrackFigures } from '#src/domain/allocation/figures.js';
import { subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import type { AreaKind } from '#src/domain/codes.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Words } from '#src/messages/phrase.js';

/** An area that has a line in the matrix, whether it gets anything or not. */
export interface MatrixArea {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
}

/** A line of the matrix: an area, or (`area` null) what is allocated without one. */
export interface MatrixRow {
  readonly area: string | null;
  readonly name: Words;
  readonly kind: AreaKind | null;
  /** One for each track; null where nothing is allocated. */
  readonly amounts: readonly (Cents | null)[];
  readonly totalCents: Cents;
  readonly previousYearCents: Cents;
  readonly changeCents: Cents;
}

/** What every area gets from every track: the areas as given, then what is allocated without an area. */
export function matrixRows(
  { tracks }: Pick<AllocationFigures, 'tracks'>,
  areas: readonly MatrixArea[],
): readonly MatrixRow[] {
  return [...areas.map((area) => areaRow(area, tracks)), withoutAreaRow(tracks)];
}

function areaRow({ code, name, kind }: MatrixArea, tracks: readonly TrackFigures[]): MatrixRow {
  const found = tracks.map((track) => track.areas.find(({ area }) => area === code));
  return {
    area: code,
    name: { de: name, en: name },
    kind,
    ...sumsOf(found.map((area) => area ?? nothing)),
  };
}

function withoutAreaRow(tracks: readonly TrackFigures[]): MatrixRow {
  return { area: null, name: allocationWords.cityWide, kind: null, ...sumsOf(tracks.map(withoutArea)) };
}

type Amounts = Pick<TrackFigures, 'allocatedCents' | 'previousYearCents'>;

const nothing: Amounts = { allocatedCents: zeroCents, previousYearCents: zeroCents };

function sumsOf(
  amounts: readonly Amounts[],
): Pick<MatrixRow, 'amounts' | 'totalCents' | 'previousYearCents' | 'changeCents'> {
  const totalCents = sumCents(amounts.map(({ allocatedCents }) => allocatedCents));
  const previousYearCents = sumCents(amounts.map((amount) => amount.previousYearCents));
  return {
    amounts: amounts.map(({ allocatedCents }) => (allocatedCents === 0 ? null : allocatedCents)),
    totalCents,
    previousYearCents,
    changeCents: subtractCents(totalCents, previousYearCents),
  };
}
