import { addCents, zeroCents, type Cents } from '../../cents.js';

/** The months of the budget year are 1 to 12. */
export const lastMonth = 12;
/** Paid after the budget year, and counted for it. */
export const afterYear = 13;
/** Of an old list that tells no month of the year. */
export const withoutMonth = 14;

/** The slots that make up a year, in their order. */
export const slots: readonly number[] = Array.from({ length: withoutMonth }, (_, at) => at + 1);

/** What was paid in each slot of a year, less what came back. The first stands for January. */
export type PaidInSlots = readonly Cents[];

export const nothingPaid: PaidInSlots = slots.map(() => zeroCents);

/** What was paid from one track and budget year in one month, or in the longer period that an old list tells. */
export interface PaidInPeriod {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
  /** `2027-03`, `2021-Q1`, `2021`. */
  readonly period: string;
  /** Less what came back in it. */
  readonly cents: Cents;
  readonly payments: number;
}

/** The slot of a period in a budget year. */
export function slotOf({ year, period }: Pick<PaidInPeriod, 'year' | 'period'>): number {
  const [, calendarYear, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (calendarYear === undefined || Number(calendarYear) < year) return withoutMonth;
  return Number(calendarYear) > year ? afterYear : Number(month);
}

/** All that was paid, by slot. */
export function inSlots(paid: readonly PaidInPeriod[]): PaidInSlots {
  const sums = [...nothingPaid];
  for (const one of paid) {
    const at = slotOf(one) - 1;
    sums[at] = addCents(sums[at] ?? zeroCents, one.cents);
  }
  return sums;
}

/** What was paid up to the end of a slot. */
export function paidUpTo(paid: PaidInSlots, slot: number): Cents {
  return paid.slice(0, slot).reduce(addCents, zeroCents);
}

export function paidIn(paid: PaidInSlots, slot: number): Cents {
  return paid[slot - 1] ?? zeroCents;
}
