import type { AreaKind } from '../codes.js';
import type { Day } from '../day.js';
import type { Named } from '../find-by-name.js';
import type { Span } from '../validity.js';
import { firstDayOf, lastDayOf, type Year } from '../year.js';

/** From a day on an area is of a kind; null: from the beginning. */
export interface KindSince {
  readonly kind: AreaKind;
  readonly from: Day | null;
  readonly decision: string | null;
}

/** A Fördergebiet as it stands, with its histories. */
export interface Area extends Named, Span {
  readonly municipality: string;
  /** Oldest first, never empty. */
  readonly kinds: readonly [KindSince, ...KindSince[]];
  readonly openedBy: string | null;
  readonly closedBy: string | null;
}

/** The kind on a day; before the first change the first kind. */
export function kindOn(area: Pick<Area, 'kinds'>, day: Day): AreaKind {
  const since = area.kinds.findLast(({ from }) => from === null || from <= day) ?? area.kinds[0];
  return since.kind;
}

/** The kind that counts for a year: that of the last of its days on which the area is valid. */
export function kindInYear(area: Area, year: Year): AreaKind {
  const end = lastDayOf(year);
  return kindOn(area, area.to !== null && area.to < end && area.to >= firstDayOf(year) ? area.to : end);
}
