import { addCents, negateCents as minus, subtractCents, sumCents, zeroCents, type Cents } from './cents.js';
import { measures, type Line, type Measure } from './line.js';

/** A sum of lines of one measure at one place. */
export interface Sum extends Line {
  readonly measure: Measure;
}

/** What stands at a place (with all that lies below it), by measure. */
export type Totals = Readonly<Record<Measure, Cents>>;

/** The sums added up by measure; zero where there is none. */
export function totalsOf(sums: readonly Sum[]): Totals {
  const totals = Object.fromEntries(measures.map((measure) => [measure, zeroCents])) as Record<
    Measure,
    Cents
  >; // one entry per measure
  for (const { measure, cents } of sums) totals[measure] = addCents(totals[measure], cents);
  return totals;
}

/** Supplements and what was carried in, less reductions and what was carried out. */
function amendedCents(totals: Totals): Cents {
  return sumCents([
    totals.supplement,
    minus(totals.reduction),
    totals['carry-in'],
    minus(totals['carry-out']),
  ]);
}

/** The budget as it stands, before blocks: of a programme in a municipality, or of one economic kind in it. */
export function budgetCents(totals: Totals): Cents {
  return addCents(totals.original, amendedCents(totals));
}

/** What is blocked and not unblocked again. */
export function blockedCents(totals: Totals): Cents {
  return subtractCents(totals.block, totals.unblock);
}

/** What came on top of the plan: moves, and amendments of the budget that name a track. */
export function movedCents(totals: Totals): Cents {
  return addCents(totals.moved, amendedCents(totals));
}

/** What is allocated to a track, or to an area in it: planned and moved. */
export function allocatedCents(totals: Totals): Cents {
  return addCents(totals.planned, movedCents(totals));
}

/** What is allocated from a budget: to all of its tracks together. */
export function allocatedToTracks(sums: readonly Sum[]): Cents {
  return allocatedCents(totalsOf(sums.filter(({ track }) => track !== null)));
}

/** What is used up: open grants (none yet), and what was paid less what came back in the same year. */
export function usedCents(totals: Totals): Cents {
  return subtractCents(totals.disbursed, totals.repaid);
}
