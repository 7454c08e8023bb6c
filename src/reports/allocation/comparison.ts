import { withoutArea, type AllocationFigures, type TrackFigures } from '#src/domain/allocation/figures.js';
import { subtractCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import { reportWords, yearsTitle } from '#src/messages/allocation/report.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import { inBoth, withFacts } from '#src/messages/in-both.js';
import type { Words } from '#src/messages/phrase.js';
import type { Table } from '#src/render/table.js';
import { titles } from '../lists/columns.js';
import { amountColumn } from './amount-column.js';
import type { AllocationNames } from './names.js';

/** A track, or one area of it, in two years. Without an area it is the whole track; `area` null in an area's row: without one. */
export interface ComparedRow {
  readonly programme: string;
  readonly track: string;
  readonly area: string | null;
  readonly level: 0 | 1;
  readonly name: Words;
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  readonly changeCents: Cents;
}

/** A programme's allocation in the year that is compared with, and in the year of the report. */
export interface ComparedAllocation {
  readonly before: AllocationFigures;
  readonly after: AllocationFigures;
  readonly names: AllocationNames;
}

/** Two years side by side: tracks with their areas, old, new, difference. */
export function comparisonTable(compared: readonly ComparedAllocation[]): Table<ComparedRow> {
  const years = {
    before: compared[0]?.before.year ?? 0,
    after: compared[0]?.after.year ?? 0,
  };
  const programmes = compared.length > 1;
  return {
    name: 'comparison',
    title: withFacts(yearsTitle, years),
    rows: comparedRows(compared),
    look: ({ level }) => ({ level, ...(level === 0 && { emphasis: 'group' }) }),
    columns: [
      ...(programmes
        ? [
            {
              key: 'programme',
              title: titles.programme,
              type: 'text',
              value: (row: ComparedRow) => row.programme,
            } as const,
          ]
        : []),
      {
        key: 'name',
        title: allocationWords.trackAndArea,
        type: 'text',
        value: ({ name }, lang) => name[lang],
      },
      amountColumn(
        'beforeCents',
        inBoth(() => String(years.before)),
        (row) => row.beforeCents,
      ),
      amountColumn(
        'afterCents',
        inBoth(() => String(years.after)),
        (row) => row.afterCents,
      ),
      {
        ...amountColumn<ComparedRow>('changeCents', reportWords.yearsDifference, (row) => row.changeCents),
        formula: (_, at) => `ROUND(${at('afterCents')}-${at('beforeCents')},2)`,
      },
    ],
    totals: ['beforeCents', 'afterCents', 'changeCents'],
  };
}

export function comparedRows(compared: readonly ComparedAllocation[]): readonly ComparedRow[] {
  return compared.flatMap((one) => {
    const codes = new Set([...one.before.tracks, ...one.after.tracks].map(({ track }) => track));
    return [...codes].toSorted(compareText).flatMap((track) => trackRows(track, one));
  });
}

function trackRows(track: string, { before, after, names }: ComparedAllocation): ComparedRow[] {
  const [old, now] = [before, after].map(({ tracks }) => tracks.find((one) => one.track === track));
  const of = { programme: after.programme, track };
  const codes = new Set([old, now].flatMap((one) => one?.areas ?? []).map(({ area }) => area));
  const areas = [...codes].toSorted(compareText).map((area) => ({
    ...of,
    area,
    level: 1 as const,
    name: inBoth(() => names.area(area)),
    ...amounts(areaCents(old, area), areaCents(now, area)),
  }));
  const rest = amounts(restCents(old), restCents(now));
  const whole = amounts(old?.allocatedCents ?? zeroCents, now?.allocatedCents ?? zeroCents);
  return [
    { ...of, area: null, level: 0, name: inBoth(() => names.track(track)), ...whole },
    ...areas,
    ...(rest.beforeCents === 0 && rest.afterCents === 0
      ? []
      : [{ ...of, area: null, level: 1 as const, name: allocationWords.cityWide, ...rest }]),
  ];
}

function areaCents(figures: TrackFigures | undefined, code: string): Cents {
  return figures?.areas.find(({ area }) => area === code)?.allocatedCents ?? zeroCents;
}

function restCents(figures: TrackFigures | undefined): Cents {
  return figures ? withoutArea(figures).allocatedCents : zeroCents;
}

function amounts(beforeCents: Cents, afterCents: Cents) {
  return { beforeCents, afterCents, changeCents: subtractCents(afterCents, beforeCents) };
}
