import type { AmendmentKind } from '../codes.js';
import { refuse } from '../refusal.js';

/** The years that were named: where carried-over money comes from, and where it goes to. */
export interface NamedYears {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * The other year of a carry-over: of a carry-in the earlier one that the money comes from, of a carry-out the later one
 * that it goes to; null for everything else. Refuses `other-year-needed`, `other-year-wrong`, `other-year-misplaced`.
 */
export function otherYearOf(kind: AmendmentKind, year: number, { from, to }: NamedYears): number | null {
  switch (kind) {
    case 'carry-in':
      if (to !== undefined) refuse('other-year-misplaced', { kind });
      if (from === undefined) return refuse('other-year-needed', { kind });
      return from < year ? from : refuse('other-year-wrong', { kind, year, otherYear: from });
    case 'carry-out':
      if (from !== undefined) refuse('other-year-misplaced', { kind });
      if (to === undefined) return refuse('other-year-needed', { kind });
      return to > year ? to : refuse('other-year-wrong', { kind, year, otherYear: to });
    case 'supplement':
    case 'reduction':
    case 'block':
    case 'unblock':
      return from === undefined && to === undefined ? null : refuse('other-year-misplaced', { kind });
  }
}
