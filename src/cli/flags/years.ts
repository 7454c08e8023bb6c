import type { Year } from '#src/domain/year.js';
import { yearFlag } from './calendar.js';
import { shared } from './shared.js';

/** One budget year, or several in a row. */
export const yearsFlags = {
  year: shared.year(),
  'from-year': yearFlag('von-jahr'),
  'to-year': yearFlag('bis-jahr'),
};

export interface YearsFlags {
  readonly year?: Year | undefined;
  readonly 'from-year'?: Year | undefined;
  readonly 'to-year'?: Year | undefined;
}
