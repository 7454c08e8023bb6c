import type { IndicatorUsed, PlannedArea } from '#src/domain/allocation/events.js';
import { withoutArea, type TrackFigures } from '#src/domain/allocation/figures.js';
import { cents, subtractCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { parseFraction } from '#src/domain/fraction.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Words } from '#src/messages/phrase.js';
import type { AllocationNames } from './names.js';

/** One line of a computation: an area, or what stays on the track without one. */
export interface ProofRow {
  /** Its code. */
  readonly area: string | null;
  readonly name: Words;
  readonly weight: string | null;
  /** In cents, as a reduced fraction. */
  readonly share: string | null;
  readonly shareInEuros: number | null;
  readonly clamped: PlannedArea['clamped'];
  readonly roundedDownCents: Cents;
  readonly remainder: string | null;
  readonly rank: number | null;
  /** One cent, or nothing. */
  readonly extraCents: Cents;
  readonly amountCents: Cents;
  readonly movedCents: Cents;
  readonly indicators: readonly IndicatorUsed[];
}

export interface ProofIndicator {
  readonly name: string;
  /** Where the values of all areas come from; null where they come from several years or sources. */
  readonly source: Pick<IndicatorUsed, 'year' | 'source'> | null;
}

/** The areas of the plan and those with moves, then what has no area. */
export function proofRows(track: TrackFigures, names: AllocationNames): readonly ProofRow[] {
  const shown = track.areas.filter(({ share, movedCents }) => share !== null || movedCents !== 0);
  return [...shown.map((area) => areaRow(area, names)), ...withoutAreaRow(track)];
}

export function indicatorOf(name: string, areas: readonly PlannedArea[]): ProofIndicator {
  const used = areas.flatMap(({ indicators }) => indicators.filter(({ indicator }) => indicator === name));
  const [first] = used;
  const isSame = used.every(({ year, source }) => year === first?.year && source === first.source);
  return { name, source: first && isSame ? { year: first.year, source: first.source } : null };
}

function areaRow(area: TrackFigures['areas'][number], names: AllocationNames): ProofRow {
  const { weight, share, clamped, remainder, rank, amountCents, movedCents, indicators } = area;
  const name = names.area(area.area);
  const extraCents = cents(area.extraCent ? 1 : 0);
  return {
    area: area.area,
    name: { de: name, en: name },
    weight,
    share,
    shareInEuros: share === null ? null : decimalOf(share) / 100,
    clamped,
    roundedDownCents: subtractCents(amountCents, extraCents),
    remainder,
    rank,
    extraCents,
    amountCents,
    movedCents,
    indicators,
  };
}

function withoutAreaRow(track: TrackFigures): ProofRow[] {
  const { amountCents, movedCents } = withoutArea(track);
  if (amountCents === 0 && movedCents === 0) return [];
  const none = { weight: null, share: null, shareInEuros: null, clamped: null, remainder: null, rank: null };
  const amounts = { roundedDownCents: amountCents, extraCents: zeroCents, amountCents, movedCents };
  return [{ area: null, name: allocationWords.cityWide, ...none, ...amounts, indicators: [] }];
}

/** Near enough for people: the exact number stands beside it. */
function decimalOf(fractionText: string): number {
  const { num, den } = parseFraction(fractionText);
  return Number(num) / Number(den);
}
