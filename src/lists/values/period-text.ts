import { parsePeriod, type Period } from '#src/domain/period.js';
import { Refusal } from '#src/domain/refusal.js';
import { writtenYear } from './short-year.js';

/** Nothing longer names a period. */
const longest = 30;

/** A period has its year first or last. A refusal costs much more than this look at it. */
const withYear = /^\d{4}(?:-|$)|[/. ]\d{4}$/;

/** `Mrz 21`, `Mär-2021`, `Q1/21`, `1. Hj. 13`, `Mai '21`: a word, and a year that the ledger would not know so. */
const namedPart = /^(.*\p{L})(?:\. ?| ?['’]| ?[/-] ?| )(\d{4}|\d{2})$|^([qh][1-4])[/ -](\d{2})$/iu;

/** What a text that names a period means. `two-ways`: nobody has said which century two digits mean. */
export type NamedPeriod =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'two-ways' };

/** Reads a period as `parsePeriod` does, with years of two digits too; null where the text is none. */
export function readPeriodText(text: string, yearsFrom: number | null): NamedPeriod | null {
  const written = text.trim();
  if (written.length > longest) return null;
  const [, word, yearOfWord, part = word, digits = yearOfWord] = namedPart.exec(written) ?? [];
  if (part === undefined || digits === undefined) return withYear.test(written) ? parsed(written) : null;
  const year = writtenYear(digits, yearsFrom);
  if (year !== null) return parsed(`${part} ${year}`);
  return parsed(`${part} ${anyYear}`) && { kind: 'two-ways' };
}

/** Whatever the year, the part before it is a period or none. */
const anyYear = 2000;

function parsed(text: string): NamedPeriod | null {
  try {
    return { kind: 'period', period: parsePeriod(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'year-out-of-range' ? { kind: 'out-of-range' } : null;
  }
}
