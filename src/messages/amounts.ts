import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { Period } from '#src/domain/period.js';
import { formatCents, formatDay, formatPeriod } from './format.js';
import type { Lang } from './phrase.js';

/** Cents of facts, which are plain numbers there. */
export function money(cents: number, lang: Lang): string {
  return formatCents(cents as Cents, lang); // facts come from amounts
}

/** Days of facts, which are plain texts there. */
export function dayText(day: string, lang: Lang): string {
  return formatDay(day as Day, lang); // facts come from days
}

/** Whether a text of facts is a day, and not the period that an old list tells. */
export function isDayText(when: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(when);
}

/** A day, or the period that an old list tells. */
export function dayOrPeriodText(when: string, lang: Lang): string {
  return isDayText(when) ? dayText(when, lang) : formatPeriod(when as Period, lang); // one of the two by its fact
}
