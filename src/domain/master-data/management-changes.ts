import { dayBefore, type Day } from '../day.js';
import { cleanName } from '../name.js';
import { refuse } from '../refusal.js';
import { coversDay } from '../validity.js';
import type { ManagementPeriod } from './enrolment.js';

/** From a day on, `by` is in charge of the area. */
export interface ManagementChange {
  readonly area: string;
  readonly by: string;
  readonly from: Day;
}

/**
 * The periods of one area, oldest first, with somebody else in charge from a day on: the period that runs then ends the
 * day before, one that begins on the very day is replaced, and the new one lasts until the next begins.
 * Refuses with `name-empty`.
 */
export function withManager(
  periods: readonly ManagementPeriod[],
  change: ManagementChange,
): readonly ManagementPeriod[] {
  const { area, from } = change;
  const by = cleanName(change.by);
  if (by === '') refuse('name-empty', { noun: 'area' });
  if (periods.some((period) => period.by === by && coversDay(period, from))) return periods;
  const earlier = periods
    .filter((period) => period.from === null || period.from < from)
    .map((period) => endedBefore(period, from));
  const later = periods.filter((period) => period.from !== null && period.from > from);
  const next = later[0]?.from ?? null;
  const to = next === null ? null : dayBefore(next);
  const last = earlier.at(-1);
  const goesOn = last?.by === by && last.to === dayBefore(from);
  const changed = goesOn ? [...earlier.slice(0, -1), { ...last, to }] : [...earlier, { area, by, from, to }];
  return [...changed, ...later];
}

function endedBefore(period: ManagementPeriod, day: Day): ManagementPeriod {
  return coversDay(period, day) ? { ...period, to: dayBefore(day) } : period;
}
