import { shared } from './shared.js';
import { yearsFlags } from './years.js';

/** Which payments a report shows: of which budget years and places. */
export const paidFlags = {
  ...yearsFlags,
  programme: shared.programme(),
  municipality: shared.municipality(),
  area: shared.area(),
  track: shared.track(),
};
