import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import { formatCents, formatDay } from './format.js';
import type { Lang } from './phrase.js';

/** Cents of facts, which are plain numbers there. */
export function money(cents: number, lang: Lang): string {
  return formatCents(cents as Cents, lang); // facts come from amounts
}

/** Days of facts, which are plain texts there. */
export function dayText(day: string, lang: Lang): string {
  return formatDay(day as Day, lang); // facts come from days
}
