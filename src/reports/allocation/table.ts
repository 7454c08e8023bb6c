import type { Amounts } from '#src/domain/allocation/computed.js';
import { withoutArea, type AllocationFigures, type TrackFigures } from '#src/domain/allocation/figures.js';
import { negateCents, subtractCents, type Cents } from '#src/domain/cents.js';
import { bookedLine, bookingLines, budgetLine, overAllocatedLine } from '#src/messages/allocation/summary.js';
import { allocationTitle, allocationWords } from '#src/messages/allocation/words.js';
import { withFacts } from '#src/messages/in-both.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, RowLook, Table } from '#src/render/table.js';
import type { AllocationNames } from './names.js';

/** A line of the table: a track, an area in it, or the track without an area. */
export interface AllocationRow {
  readonly name: Words;
  readonly amounts: Amounts;
  readonly look: RowLook;
}

/** What is shown: a plan, before or after it was booked, or what stands. */
export type Shown =
  | { readonly of: 'draft' | 'dry-run' | 'standing' }
  | { readonly of: 'booked'; readonly numbers: readonly string[] };

export interface AllocationTableOptions {
  readonly names: AllocationNames;
  readonly shown: Shown;
  /** The tracks that the plan speaks of; the others stand as they are, in one line each. Null: all of them. */
  readonly planned: ReadonlySet<string> | null;
}

/** An allocation for people: tracks with their areas, last year beside it, and the budget below. */
export function allocationTable(
  figures: AllocationFigures,
  { names, shown, planned }: AllocationTableOptions,
): Table<AllocationRow> {
  const titleFacts = { draft: shown.of === 'draft', year: figures.year, ...names };
  const shownColumns = shown.of === 'standing' ? columns : [...columns, toBook];
  return {
    name: 'allocation',
    title: { de: allocationTitle(titleFacts, 'de'), en: allocationTitle(titleFacts, 'en') },
    rows: figures.tracks.flatMap((track) =>
      planned === null || planned.has(track.track)
        ? trackRows(track, names)
        : [trackRow(track, names, 'faint')],
    ),
    columns: shownColumns,
    look: ({ look }) => look,
    totals: shownColumns.map(({ key }) => key),
    notes: [...budgetNotes(figures), ...outcomeNotes(shown)],
  };
}

function outcomeNotes(shown: Shown): Words[] {
  switch (shown.of) {
    case 'draft':
      return [bookingLines.planned];
    case 'dry-run':
      return [bookingLines.dryRun];
    case 'booked': {
      const { numbers } = shown;
      return numbers.length === 0 ? [] : [{ de: bookedLine(numbers, 'de'), en: bookedLine(numbers, 'en') }];
    }
    case 'standing':
      return [];
  }
}

function trackRows(track: TrackFigures, names: AllocationNames): AllocationRow[] {
  const areas = track.areas.map((area): AllocationRow => {
    return { name: sameInBoth(names.area(area.area)), amounts: area, look: { level: 1 } };
  });
  const left = withoutArea(track);
  const hasLeft = Object.values(left).some((amount) => amount !== 0);
  const leftRow: AllocationRow = { name: allocationWords.cityWide, amounts: left, look: { level: 1 } };
  return [trackRow(track, names, 'group'), ...areas, ...(hasLeft ? [leftRow] : [])];
}

function trackRow(track: TrackFigures, names: AllocationNames, emphasis: 'group' | 'faint'): AllocationRow {
  return { name: sameInBoth(names.track(track.track)), amounts: track, look: { level: 0, emphasis } };
}

function sameInBoth(name: string): Words {
  return { de: name, en: name };
}

function budgetNotes(figures: AllocationFigures): Words[] {
  const excess = { excessCents: negateCents(figures.unallocatedCents) };
  const line = withFacts(budgetLine, figures);
  const over = withFacts(overAllocatedLine, excess);
  return figures.unallocatedCents < 0 ? [line, over] : [line];
}

const columns: readonly Column<AllocationRow>[] = [
  { key: 'name', title: allocationWords.trackAndArea, type: 'text', value: (row, lang) => row.name[lang] },
  amountColumn('previousYearCents', allocationWords.previousYear, (of) => of.previousYearCents),
  amountColumn('allocatedCents', allocationWords.allocated, (of) => of.allocatedCents),
  amountColumn('yearChangeCents', allocationWords.change, yearChange),
  amountColumn('movedCents', allocationWords.moved, (of) => of.movedCents),
];

const toBook = amountColumn('changeCents', allocationWords.toBook, (of) => of.changeCents);

function yearChange({ allocatedCents, previousYearCents }: Amounts): Cents {
  return subtractCents(allocatedCents, previousYearCents);
}

function amountColumn(key: string, title: Words, value: (of: Amounts) => Cents): Column<AllocationRow> {
  return { key, title, type: 'amount', value: ({ amounts }) => value(amounts) };
}
