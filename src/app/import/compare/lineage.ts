import type { ImportBooked } from '#src/domain/events/import.js';
import { wholeList, type Finding } from '#src/domain/import/finding.js';
import type { Target } from '../target.js';
import { contentText, matchRows, type Said } from './match-rows.js';
import type { StandingRow } from './standing-row.js';

/** An import that stands, and everything that corrected it since: versions of one list. */
export interface Lineage {
  /** The first first. */
  readonly batches: readonly [ImportBooked, ...ImportBooked[]];
  readonly rows: readonly StandingRow[];
}

/** Whether the list is a version of an earlier one; null: it is another list. */
export interface FoundLineage {
  readonly lineage: Lineage | null;
  readonly findings: readonly Finding[];
}

/** What a list is known again by, beside its rows. */
export type ListMarks = Pick<ImportBooked, 'file' | 'fileName' | 'layout' | 'list'>;

/** So great a part of an earlier list makes this one a version of it; less is asked about. */
const sameList = 0.5;

/**
 * Tells by its rows of which earlier list this is a version: the one of the same name or layout of which at least half
 * of the rows say the same here. Fewer rows, rows of quite another list, or rows that all look corrected are a question
 * (`correction-open`), since booking a list beside its own earlier version counts money twice.
 * @param scope which texts of a row say where it counts
 */
export function lineageOf(
  rows: readonly Said[],
  lineages: readonly Lineage[],
  list: ListMarks,
  scope: Target['scope'] = [],
): FoundLineage {
  const sameFile = lineages.find((lineage) => isMarked(lineage, list, ['file']));
  const isItself = sameFile && (sameFile.rows.length === 0 || alikeIn(rows, sameFile) > 0);
  if (isItself) return { lineage: sameFile, findings: [] };
  const [closest] = lineages
    .map((lineage) => ({ lineage, alike: alikeIn(rows, lineage) }))
    .toSorted((a, b) => b.alike - a.alike);
  if (closest === undefined) return { lineage: null, findings: [] };
  const { lineage, alike } = closest;
  const isMostOfIt = alike > 0 && alike >= lineage.rows.length * sameList;
  if (isMostOfIt && isAkin(lineage, list)) return { lineage, findings: [] };
  const suspect =
    alike > 0 ? lineage : (sameFile ?? lineages.find((one) => isSuspect(rows, one, { list, scope })));
  return { lineage: null, findings: suspect ? [isItACorrection(suspect, alike)] : [] };
}

/** Whether a list of which no row says the same may be an earlier version all the same. */
function isSuspect(
  rows: readonly Said[],
  lineage: Lineage,
  { list, scope }: { readonly list: ListMarks; readonly scope: Target['scope'] },
): boolean {
  const isNamedAlike = isMarked(lineage, list, ['fileName', 'layout']);
  // The lists of two areas have one form and often the same rows; only a file of the same name may be the same list.
  if (countsElsewhere(rows, lineage.rows, scope)) return isNamedAlike && looksCorrected(rows, lineage);
  return isNamedAlike || (isAkin(lineage, list) && looksCorrected(rows, lineage));
}

/** Whether no row counts where any of the earlier ones does, such as in the same area. One row alone may have been moved. */
function countsElsewhere(rows: readonly Said[], before: readonly Said[], scope: Target['scope']): boolean {
  if (rows.length < 2 || before.length === 0) return false;
  return scope.some((at) => {
    const there = new Set(before.map(({ content }) => content[at]));
    return rows.every(({ content }) => !there.has(content[at]));
  });
}

function looksCorrected(rows: readonly Said[], lineage: Lineage): boolean {
  const corrected = matchRows(rows, lineage.rows).changed.length;
  return corrected > 0 && corrected >= lineage.rows.length * sameList;
}

/** Whether some version of the list goes by the same name, or has the same columns. */
function isAkin(lineage: Lineage, list: ListMarks): boolean {
  return isMarked(lineage, list, ['list']) || isMarked(lineage, list, ['layout']);
}

function isMarked({ batches }: Lineage, list: ListMarks, marks: readonly (keyof ListMarks)[]): boolean {
  return batches.some((batch) => marks.every((mark) => batch[mark] === list[mark]));
}

/** Says of which earlier list rows are booked again, although this list was said to correct none. */
export function bookedBeside(rows: readonly Said[], lineages: readonly Lineage[]): Finding[] {
  return lineages.flatMap((lineage): Finding[] => {
    const alike = alikeIn(rows, lineage);
    const [{ batch }] = lineage.batches.toReversed() as [ImportBooked]; // never empty
    const facts = { batch, rows: alike };
    return alike === 0
      ? []
      : [{ code: 'booked-in-batch', facts, place: wholeList, text: null, reading: null }];
  });
}

/**
 * How many rows of the earlier list say the same here. Rows that only resemble each other do not count, nor do equal
 * keys: the lists of two areas are alike in all but the area, and number their rows alike.
 */
function alikeIn(rows: readonly Said[], lineage: Lineage): number {
  const left = new Map<string, number>();
  for (const { content } of rows) {
    const text = contentText(content);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  return lineage.rows.filter(({ content }) => {
    const text = contentText(content);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  }).length;
}

function isItACorrection({ batches, rows }: Lineage, alike: number): Finding {
  const [{ batch }] = batches.toReversed() as [ImportBooked]; // never empty
  return {
    code: 'correction-open',
    facts: { batch, alike, rows: rows.length },
    place: wholeList,
    text: null,
    reading: null,
  };
}
