import { compareText } from '#src/domain/compare.js';
import type { AnswerRow } from '#src/domain/reporting/paid/answer.js';
import type { PlaceNames } from '../place-names.js';

/** A row as people read it; the keys are those of the JSON. */
export interface NamedAnswerRow extends AnswerRow {
  /** Null: without an area. */
  readonly areaName: string | null;
  readonly trackName: string;
}

/** In the order of years, areas (money without one last), tracks, recipients (withheld ones last) and purposes, by names. */
export function namedAnswerRows(rows: readonly AnswerRow[], names: PlaceNames): NamedAnswerRow[] {
  return rows
    .map((row) => ({
      ...row,
      areaName: row.area === null ? null : names.area(row.area),
      trackName: names.track(row.track ?? ''),
    }))
    .toSorted(
      (a, b) =>
        a.year - b.year ||
        byNameOrLast(a.areaName, b.areaName) ||
        byNameOrLast(a.trackName, b.trackName) ||
        byNameOrLast(a.recipient, b.recipient) ||
        byNameOrLast(a.purpose, b.purpose) ||
        compareText(keyOf(a), keyOf(b)),
    );
}

const byName = new Intl.Collator('de', { numeric: true });

function byNameOrLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byName.compare(a, b);
}

/** Tells apart what people's order does not. */
function keyOf({ area, track, recipient, purpose, recipientId }: AnswerRow): string {
  return JSON.stringify([area, track, recipient, purpose, recipientId]);
}
