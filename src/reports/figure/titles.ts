import type { FigureColumn, FigureKey } from '#src/domain/reporting/figure/column.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import { columnNames, shareTitle } from '#src/messages/explain-figure.js';
import { overviewWords } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import { centsColumn } from '../lists/columns.js';

/** A column that can be explained, with all that people call it. */
export interface TitledColumn extends FigureColumn {
  readonly title: Words;
  readonly shortNames: readonly string[];
}

/** As the reports call them. */
const titles: Readonly<Record<FigureKey, Words>> = {
  budgetCents: overviewWords.budget,
  originalCents: overviewWords.original,
  supplementCents: overviewWords.supplement,
  reductionCents: overviewWords.reduction,
  carriedInCents: overviewWords.carriedIn,
  carriedOutCents: overviewWords.carriedOut,
  changeCents: overviewWords.change,
  blockedCents: centsColumn('blockedCents').title,
  allocatedCents: centsColumn('allocatedCents').title,
  unallocatedCents: overviewWords.unallocated,
  plannedCents: overviewWords.planned,
  movedCents: overviewWords.moved,
  disbursedCents: centsColumn('disbursedCents').title,
  repaidCents: centsColumn('repaidCents').title,
  availableCents: centsColumn('availableCents').title,
  used: overviewWords.used,
  share: shareTitle,
  totalCents: allocationWords.total,
  previousYearCents: allocationWords.previousYear,
};

export function titledColumns(columns: readonly FigureColumn[]): readonly TitledColumn[] {
  return columns.map((column) => ({
    ...column,
    title: titles[column.key],
    shortNames: [column.key.replace(/Cents$/, ''), ...columnNames[column.key]],
  }));
}
