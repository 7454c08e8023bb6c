import type { Day } from '../day.js';
import type { Year } from '../year.js';

/** What can stand in the name of a file that a job writes again and again. */
export interface NameFacts {
  readonly year: Year;
  readonly date: Day;
}

const placeholder = /\{([^{}]*)\}/g;

/** As they are written. */
export const placeholders = ['{year}', '{date}'] as const;

/** The first that nobody knows; null where all are known. */
export function unknownPlaceholder(name: string): string | null {
  const known: readonly string[] = placeholders;
  return [...name.matchAll(placeholder)].map(([text]) => text).find((text) => !known.includes(text)) ?? null;
}

/** The name with year and date (`2027-03-15`) in their places. */
export function filledName(name: string, { year, date }: NameFacts): string {
  return name.replaceAll('{year}', String(year)).replaceAll('{date}', date);
}
