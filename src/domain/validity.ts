import type { Day } from './day.js';
import { firstDayOf, lastDayOf, type Year } from './year.js';

/** A stretch of days, both ends included; null is an open end. */
export interface Span {
  from: Day | null;
  to: Day | null;
}

/** Whether the day lies in the span; both ends count. */
export function coversDay(span: Span, day: Day): boolean {
  return overlaps(span, { from: day, to: day });
}

/** Whether the span covers at least one day of the year: what decides who is in the circle of an allocation. */
export function touchesYear(span: Span, year: Year): boolean {
  return overlaps(span, { from: firstDayOf(year), to: lastDayOf(year) });
}

/** Whether the two spans share at least one day. */
export function overlaps(a: Span, b: Span): boolean {
  return beginsBy(a, b.to) && beginsBy(b, a.to);
}

function beginsBy(span: Span, end: Day | null): boolean {
  return span.from === null || end === null || span.from <= end;
}
