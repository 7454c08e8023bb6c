import type { Insertable } from 'kysely';
import type { Cents } from '#src/domain/cents.js';
import type { AllocationPlanned, BudgetSet } from '#src/domain/events/money.js';
import type { Line, Measure } from '#src/domain/line.js';
import type { Tables } from '../tables.js';

type LineRow = Insertable<Tables['line']>;

/** The table rows of a posting's lines. */
export function postingLines(
  event: string,
  measure: Measure,
  lines: readonly Line[],
  counted: boolean,
): LineRow[] {
  return lines.map((line, index) => ({
    event,
    part: index + 1,
    measure,
    year: line.year,
    programme: line.programme,
    municipality: line.municipality,
    track: line.track ?? '',
    area: line.area ?? '',
    economic_kind: line.economicKind,
    cents: line.cents,
    counted: counted ? 1 : 0,
  }));
}

/** The one line of an original budget: of the programme as a whole. */
export function budgetLines(event: string, set: BudgetSet): LineRow[] {
  const line = { ...set, track: null, area: null, cents: set.amountCents };
  return postingLines(event, 'original', [line], true);
}

/** One line for each area with an amount, and one for what stays on the track. */
export function allocationLines(event: string, planned: AllocationPlanned): LineRow[] {
  const { year, programme, municipality, track, economicKind } = planned;
  const amounts: readonly [string | null, Cents][] = [
    ...planned.areas.map((area): [string, Cents] => [area.area, area.amountCents]),
    [null, planned.undistributedCents],
  ];
  const lines = amounts
    .filter(([, amount]) => amount !== 0)
    .map(([area, amount]) => ({ year, programme, municipality, track, area, economicKind, cents: amount }));
  return postingLines(event, 'planned', lines, true);
}
