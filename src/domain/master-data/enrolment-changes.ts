import { dayBefore, type Day } from '../day.js';
import { refuse } from '../refusal.js';
import { coversDay, overlaps } from '../validity.js';
import { byBeginning, type EnrolmentPeriod } from './enrolment.js';

/**
 * The periods of one programme and area with another one. The very same days again change nothing but the decision.
 * Refuses with `period-reversed` and `enrolment-overlaps`.
 */
export function enrolled(periods: readonly EnrolmentPeriod[], added: EnrolmentPeriod): EnrolmentPeriod[] {
  const { from, to } = added;
  if (from !== null && to !== null && to < from) refuse('period-reversed', { from, to });
  const others = periods.filter((period) => period.from !== from || period.to !== to);
  const same = periods.find((period) => period.from === from && period.to === to);
  const overlapped = others.find((period) => overlaps(period, added));
  if (overlapped) {
    const { area, programme } = added;
    refuse('enrolment-overlaps', { area, programme, from: overlapped.from, to: overlapped.to });
  }
  const decision = added.decision ?? same?.decision ?? null;
  return [...others, { ...added, decision }].toSorted(byBeginning);
}

/** The last day of an enrolment, and the decision that ends it. */
export interface Withdrawal {
  readonly area: string;
  readonly programme: string;
  readonly to: Day;
  readonly decision: string | null;
}

/**
 * The periods of one programme and area after a withdrawal: the one that runs on the day ends with it. One that would
 * begin on the next day is taken back whole. Refuses with `no-enrolment-to-end`.
 */
export function withdrawn(periods: readonly EnrolmentPeriod[], withdrawal: Withdrawal): EnrolmentPeriod[] {
  const { to, area, programme } = withdrawal;
  const beginsNext = ({ from }: EnrolmentPeriod): boolean =>
    from !== null && from > to && dayBefore(from) === to;
  const running = periods.find((period) => coversDay(period, to));
  if (!running && !periods.some(beginsNext)) refuse('no-enrolment-to-end', { area, programme, day: to });
  const decision = endDecision(running?.decision ?? null, withdrawal.decision);
  return periods
    .filter((period) => !beginsNext(period))
    .map((period) => (period === running ? { ...period, to, decision } : period));
}

/** A period has one text for its decisions: that of its end stands behind that of its beginning. */
function endDecision(begun: string | null, ended: string | null): string | null {
  if (begun === null || ended === null) return ended ?? begun;
  return begun === ended || begun.endsWith(`; ${ended}`) ? begun : `${begun}; ${ended}`;
}
