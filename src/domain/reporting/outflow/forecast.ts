import { cents, type Cents } from '../../cents.js';
import type { Reached } from './complete.js';
import { lastMonth, afterYear, paidIn, paidUpTo, withoutMonth, type PaidInSlots } from './slots.js';

/** So many past years are needed: two would hardly tell a habit from chance. */
export const fewestYears = 3;
/** A year with fewer payments says little about when money is paid. */
export const fewestPayments = 12;
/** The part of a year's money of which the month may be unknown. */
const mostWithoutMonth = 0.05;

/** A year of a programme as it was paid. */
export interface PaidYear {
  readonly year: number;
  readonly paid: PaidInSlots;
  readonly payments: number;
}

/** A past year, and what the method would have told of it in the same month from the other past years. */
export interface PastYear {
  readonly year: number;
  readonly byThenCents: Cents;
  readonly totalCents: Cents;
  /** The part of the year's total that was paid by then. */
  readonly share: number;
  readonly expectedCents: Cents | null;
  /** By how much that was too much (above zero) or too little, as a part of the year's total. */
  readonly error: number | null;
}

export interface Forecast {
  /** The end of this month is what the forecast is made from. */
  readonly month: number;
  readonly paidCents: Cents;
  /** Mean share of a past year's total that was paid by the end of that month. */
  readonly meanShare: number;
  readonly forecastCents: Cents;
  /** Mean of the errors in the past years, whatever their signs. */
  readonly meanError: number;
  readonly past: readonly PastYear[];
  /** What the method tells for the end of each slot. */
  readonly curve: readonly Cents[];
}

/** Why there is no forecast: `too-few-years` of history, the year is over or has no complete month, too little is paid or dated. */
export type NoForecast = 'too-few-years' | 'year-over' | 'no-month-yet' | 'nothing-paid' | 'months-unknown';

interface Situation {
  readonly current: PaidInSlots;
  readonly past: readonly PaidYear[];
  readonly reached: Reached;
}

/**
 * What will have been paid for the year: what is paid by the end of the last complete month, by the mean share of the
 * total that had been paid by then in past years. A plain method, which takes the habits of the past for those of now.
 */
export function forecastOf({ current, past, reached }: Situation): Forecast | NoForecast {
  const { complete: month, isOver } = reached;
  if (isOver) return 'year-over';
  if (month === 0) return 'no-month-yet';
  const years = past.filter(tellsEnough);
  if (years.length < fewestYears) return 'too-few-years';
  if (!isDated(current)) return 'months-unknown';
  const paidCents = paidUpTo(current, month);
  const meanShare = meanShareBy(years, month);
  if (paidCents <= 0 || meanShare <= 0) return 'nothing-paid';
  const forecastCents = estimate(paidCents, meanShare);
  const checked = years.map((one) => pastYear(one, years, month));
  return {
    month,
    paidCents,
    meanShare,
    forecastCents,
    meanError: mean(checked.flatMap(({ error }) => (error === null ? [] : [Math.abs(error)]))),
    past: checked,
    curve: current.map((_, at) => cents(Math.round(forecastCents * Math.min(1, meanShareBy(years, at + 1))))),
  };
}

function pastYear({ year, paid }: PaidYear, years: readonly PaidYear[], month: number): PastYear {
  const byThenCents = paidUpTo(paid, month);
  const totalCents = totalOf(paid);
  const otherShare = meanShareBy(
    years.filter((one) => one.year !== year),
    month,
  );
  const expectedCents = otherShare > 0 ? estimate(byThenCents, otherShare) : null;
  return {
    year,
    byThenCents,
    totalCents,
    share: byThenCents / totalCents,
    expectedCents,
    error: expectedCents === null ? null : (expectedCents - totalCents) / totalCents,
  };
}

/** A year that came to nothing has no shares. */
function tellsEnough({ paid, payments }: PaidYear): boolean {
  return payments >= fewestPayments && totalOf(paid) > 0 && isDated(paid);
}

function isDated(paid: PaidInSlots): boolean {
  return Math.abs(paidIn(paid, withoutMonth)) <= mostWithoutMonth * Math.abs(totalOf(paid));
}

function totalOf(paid: PaidInSlots): Cents {
  return paidUpTo(paid, withoutMonth);
}

/** After the last month nothing is missing any more but what was paid after the year. */
function meanShareBy(years: readonly PaidYear[], slot: number): number {
  if (slot >= afterYear) return 1;
  return mean(years.map(({ paid }) => paidUpTo(paid, Math.min(slot, lastMonth)) / totalOf(paid)));
}

function estimate(paid: Cents, share: number): Cents {
  return cents(Math.round(paid / share));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
