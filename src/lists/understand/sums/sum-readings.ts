import type { Added } from './add-up.js';
import { stopsOf, type Mark, type Stop } from './sum-stops.js';
import type { SummedColumn } from '../summed-column.js';
import type { RoledRow } from '../understood.js';

/** Which rows a sum is read to be over, and what they add up to in each column. */
export interface SumReading {
  readonly sum: RoledRow;
  readonly added: readonly Added[];
  /** Whether all that the row states is so. */
  readonly matches: boolean;
}

interface Span {
  readonly from: Mark;
  readonly to: Mark;
}

type Stated = readonly (number | null)[];

/** So many blocks are tried, which keeps a list of nothing but wrong subtotals from taking the square of its length. */
const mostBlocks = 50;

/** Reads each sum of a table as the sum of the rows that it matches, else of those that it is nearest to. */
export function readSums(rows: readonly RoledRow[], columns: readonly SummedColumn[]): SumReading[] {
  if (!rows.some(({ role }) => role === 'subtotal' || role === 'total')) return [];
  const { stops, top, end } = stopsOf(rows, columns);
  // Where blocks begin that no sum has taken together yet.
  const begins: Mark[] = [top];
  let afterSum = top;
  const readings: SumReading[] = [];
  for (const [at, { sum, mark }] of stops.entries()) {
    if (sum !== null) {
      const stated = columns.map(({ centsOf }) => centsOf(sum.row));
      const above = spansAbove(begins, mark);
      const match = bestMatch(above, () => spansBelow(stops, at, end), stated);
      const span = match ?? nearest([...likelySpans(sum, above), { from: afterSum, to: mark }], stated);
      readings.push({ sum, added: addedIn(span), matches: isWholeMatch(span, stated) });
      if (span.to === mark) begins.splice(begins.lastIndexOf(span.from) + 1);
      afterSum = mark;
    }
    if (mark.passed > (begins.at(-1)?.passed ?? -1)) begins.push(mark);
  }
  return readings;
}

/** From the last block to all rows so far, the nearest first; without rows where there are none. */
function spansAbove(begins: readonly Mark[], mark: Mark): Span[] {
  const [top] = begins;
  const nearby = begins.slice(Math.max(1, begins.length - mostBlocks)).toReversed();
  const from = [...nearby, ...(top === undefined ? [] : [top])];
  const spans = from.map((begin) => ({ from: begin, to: mark }));
  const filled = spans.filter((span) => span.from.passed < mark.passed);
  return filled.length > 0 ? filled : spans.slice(-1);
}

/** Some lists state a sum above its rows: those up to a later sum or to the end. */
function spansBelow(stops: readonly Stop[], at: number, end: Mark): Span[] {
  const mark = stops[at]?.mark;
  if (mark === undefined) return [];
  const later = stops
    .slice(at + 1, at + 1 + mostBlocks)
    .flatMap((stop) => (stop.sum === null ? [] : [stop.mark]));
  return [...later, end].filter(({ passed }) => passed > mark.passed).map((to) => ({ from: mark, to }));
}

/** The first span that all figures match, else the one that most do; null where none does. */
function bestMatch(above: readonly Span[], below: () => readonly Span[], stated: Stated): Span | null {
  const whole = above.find((span) => isWholeMatch(span, stated));
  if (whole !== undefined) return whole;
  const further = below();
  const wholeBelow = further.find((span) => isWholeMatch(span, stated));
  if (wholeBelow !== undefined) return wholeBelow;
  let [best, most]: [Span | null, number] = [null, 0];
  for (const span of [...above, ...further]) {
    const figures = agreeing(span, stated);
    if (figures > most) [best, most] = [span, figures];
  }
  return best;
}

/** What a sum that matches nothing is meant to be over: a total all rows, a subtotal its block. */
function likelySpans({ role }: RoledRow, above: readonly Span[]): Span[] {
  return role === 'total' ? above.slice(-1) : above.slice(0, 1);
}

/** The first where several are equally near. */
function nearest(spans: readonly Span[], stated: Stated): Span {
  return spans.reduce((best, other) => (distance(other, stated) < distance(best, stated) ? other : best));
}

function isWholeMatch({ from, to }: Span, stated: Stated): boolean {
  return stated.every((figure, at) => figure === null || figure === centsIn(from, to, at));
}

/** Figures that match, zeros not counted: they match nearly everything. */
function agreeing({ from, to }: Span, stated: Stated): number {
  let figures = 0;
  for (const [at, figure] of stated.entries())
    if (figure !== 0 && figure === centsIn(from, to, at)) figures += 1;
  return figures;
}

function centsIn(from: Mark, to: Mark, at: number): number {
  return (to.added[at]?.cents ?? 0) - (from.added[at]?.cents ?? 0);
}

function distance({ from, to }: Span, stated: Stated): number {
  let away = 0;
  for (const [at, figure] of stated.entries())
    if (figure !== null) away += Math.abs(centsIn(from, to, at) - figure);
  return away;
}

function addedIn({ from, to }: Span): Added[] {
  return to.added.map(({ cents, rows }, at) => ({
    cents: cents - (from.added[at]?.cents ?? 0),
    rows: rows - (from.added[at]?.rows ?? 0),
  }));
}
