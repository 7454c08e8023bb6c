import { columnLetters } from '#src/domain/cell-address.js';
import type { Measure } from '#src/domain/line.js';
import { measuresOf, type Term } from '#src/domain/reporting/figure/terms.js';
import type { PartRows } from '#src/render/part-charts.js';
import type { LinkTarget } from '#src/render/table.js';
import { columnOf } from './booking-part.js';
import { effectTerms, type BookingRow, type EffectKey } from './booking-rows.js';

/** A row of an overview, as far as it says whose money it is. */
export interface Placed {
  readonly municipality: string;
  readonly programme?: string;
  readonly track?: string;
  /** Null: what has no area; absent: of all areas. */
  readonly area?: string | null;
}

/** The cells behind the amount that a row has in the column of this key; null where there are none. */
export type CellsBehind = (row: Placed, key: string) => LinkTarget | null;

/** What the amounts of a column are made of: rows of these kinds, by what stands in one column of theirs. */
interface Behind {
  readonly column: EffectKey;
  readonly measures: ReadonlySet<Measure>;
}

const changes: readonly Term[] = ['supplement', 'reduction', 'carriedIn', 'carriedOut'];

const behind: ReadonlyMap<string, Behind> = new Map([
  ['budgetCents', madeOf('budgetCents', ['budget'])],
  ['blockedCents', madeOf('blockedCents', ['blocked'])],
  ['allocatedCents', madeOf('allocatedCents', ['allocated'])],
  ['disbursedCents', madeOf('disbursedCents', ['disbursed'])],
  ['repaidCents', madeOf('repaidCents', ['repaid'])],
  ['originalCents', madeOf('budgetCents', ['original'])],
  ...changes.map((term) => [`${term}Cents`, madeOf('budgetCents', [term])] as const),
  ['changeCents', madeOf('budgetCents', changes)],
  ['plannedCents', madeOf('allocatedCents', ['planned'])],
  ['movedCents', madeOf('allocatedCents', ['moved'])],
]);

function madeOf(column: EffectKey, terms: readonly Term[]): Behind {
  return { column, measures: new Set(measuresOf(terms)) };
}

/** Rows from one to another, counted from 0. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the cells behind an amount. Those of an amount that all rows of its place make up, which stand together, are all
 * of them, so that their sum can be read where they are selected; of any other it is the first.
 * @param place where the rows stand; asked for when a cell is written
 */
export function cellsBehind(rows: readonly BookingRow[], place: () => PartRows | null): CellsBehind {
  const spans = new Map<string, ReadonlyMap<string, Span>>();
  return (row, key) => {
    const [sheet, of] = [place(), behind.get(key)];
    if (sheet === null || of === undefined) return null;
    const known = spans.get(key) ?? spansOf(rows, of);
    spans.set(key, known);
    const span = known.get(placeKey(row));
    return span === undefined
      ? null
      : targetOf(span, { sheet, column: of.column, isWhole: isWhole(row, key) });
  };
}

/** An area over all programmes has its rows in several places. */
function isWhole({ programme, area }: Placed, key: string): boolean {
  return key in effectTerms && (programme !== undefined || area === undefined);
}

interface Target {
  readonly sheet: PartRows;
  readonly column: EffectKey;
  readonly isWhole: boolean;
}

function targetOf({ first, last }: Span, { sheet, column, isWhole: whole }: Target): LinkTarget {
  const at = (row: number): string => `${columnLetters(columnOf(column))}${sheet.first + row}`;
  return { sheet: sheet.sheet, cells: whole && last > first ? `${at(first)}:${at(last)}` : at(first) };
}

function spansOf(rows: readonly BookingRow[], { column, measures }: Behind): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [at, row] of rows.entries()) {
    if (row[column] === 0 || !measures.has(row.measure)) continue;
    for (const key of placesOf(row).map(placeKey))
      spans.set(key, { first: spans.get(key)?.first ?? at, last: at });
  }
  return spans;
}

/** The rows of an overview that a booking counts in. */
function placesOf({ municipality, programme, track, area }: BookingRow): Placed[] {
  const ofPot = [{ municipality }, { municipality, programme }];
  if (track === null) return ofPot;
  const onTrack = { municipality, programme, track };
  return [...ofPot, onTrack, { ...onTrack, area }, { municipality, area }];
}

function placeKey({ municipality, programme, track, area }: Placed): string {
  return JSON.stringify({ municipality, programme, track, area });
}
