import { addCents, cents, zeroCents, type Cents } from '../../cents.js';
import type { Reached } from './complete.js';
import type { Forecast } from './forecast.js';
import { afterYear, lastMonth, paidIn, paidUpTo, slots, withoutMonth, type PaidInSlots } from './slots.js';

/** A month of the year; amounts but `paidCents` are cumulated. Null where nothing is known yet, or was not asked. */
export interface OutflowMonth {
  /** 1 to 12; 13 is after the year, 14 without a month. */
  readonly month: number;
  readonly paidCents: Cents | null;
  readonly cumulativeCents: Cents | null;
  /** The allocation as if it were paid evenly over the year. */
  readonly planCents: Cents;
  readonly previousCents: Cents | null;
  readonly forecastCents: Cents | null;
  /** The part of the year's allocation that is paid. */
  readonly used: number | null;
}

interface Curves {
  readonly paid: PaidInSlots;
  /** Of the year before; null where it has nothing. */
  readonly previous: PaidInSlots | null;
  readonly allocatedCents: Cents;
  readonly forecasts: readonly Forecast[];
  readonly reached: Reached;
}

/** The curves of a year. What is no month of the year is left out where nothing was ever paid in it. */
export function outflowMonths({
  paid,
  previous,
  allocatedCents,
  forecasts,
  reached,
}: Curves): OutflowMonth[] {
  const shown = slots.filter((slot) => slot <= lastMonth || isPaidIn(slot, paid) || isPaidIn(slot, previous));
  return shown.map((slot) => {
    const isKnown = slot <= reached.begun || isPaidIn(slot, paid) || (slot > lastMonth && reached.isOver);
    const cumulative = isKnown ? paidUpTo(paid, slot) : null;
    return {
      month: slot,
      paidCents: isKnown ? paidIn(paid, slot) : null,
      cumulativeCents: cumulative,
      planCents: evenly(allocatedCents, slot),
      previousCents: previous && paidUpTo(previous, slot),
      forecastCents: forecastAt(forecasts, slot),
      used: cumulative === null || allocatedCents <= 0 ? null : cumulative / allocatedCents,
    };
  });
}

function isPaidIn(slot: number, paid: PaidInSlots | null): boolean {
  return paid !== null && paidIn(paid, slot) !== 0;
}

function evenly(amount: Cents, slot: number): Cents {
  return cents(Number((BigInt(amount) * BigInt(Math.min(slot, lastMonth))) / BigInt(lastMonth)));
}

/** From the month on that it is made from, where it is what is paid. */
function forecastAt(forecasts: readonly Forecast[], slot: number): Cents | null {
  const [first] = forecasts;
  if (first === undefined || slot < first.month || slot === withoutMonth) return null;
  return forecasts
    .map(({ month, paidCents, curve }) => (slot === month ? paidCents : curve[Math.min(slot, afterYear) - 1]))
    .reduce<Cents>((sum, amount) => addCents(sum, amount ?? zeroCents), zeroCents);
}
