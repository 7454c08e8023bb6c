import { refuse } from './refusal.js';
import type { Year } from './year.js';

/** Budget years in a row, both ends included; null is an open end. */
export interface YearRange {
  readonly fromYear: Year | null;
  readonly toYear: Year | null;
}

export function oneYear(year: Year): YearRange {
  return { fromYear: year, toYear: year };
}

/** The years from one to the other; an end that is not given is open. Refuses with `years-reversed`. */
export function yearRange(fromYear: Year | undefined, toYear: Year | undefined): YearRange {
  if (fromYear !== undefined && toYear !== undefined && fromYear > toYear)
    refuse('years-reversed', { fromYear, toYear });
  return { fromYear: fromYear ?? null, toYear: toYear ?? null };
}

/** The only year of a range; null where there are several. */
export function onlyYear({ fromYear, toYear }: YearRange): Year | null {
  return fromYear === toYear ? fromYear : null;
}
