import type { EconomicKind } from './economic-kind.js';
import { plainMarks } from './numeral.js';
import { refuse } from './refusal.js';

/** A budget line (Haushaltsstelle) `KKKK.TTTTT-P`: chapter, title, check digit. */
export type BudgetLine = string & { readonly kind: 'budget-line' };

const form = /^(?<chapter>\d{4})[./](?<title>\d{5})-(?<check>\d)$/;

/** One for each digit of chapter and title. */
const weights: readonly number[] = [4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Reads a budget line as `3696.89250-3` or `3696/892 50-3`, with blanks anywhere; gives the first form.
 * Refuses with `budget-line-malformed` or `budget-line-check-digit`.
 */
export function parseBudgetLine(text: string): BudgetLine {
  const compact = plainMarks(text).replaceAll(' ', '');
  const { chapter = '', title = '', check } = form.exec(compact)?.groups ?? {};
  if (check === undefined) refuse('budget-line-malformed', { text });
  const expected = checkDigitOf(chapter + title);
  if (Number(check) !== expected) refuse('budget-line-check-digit', { text, expected });
  // Form and check digit have just been checked.
  return `${chapter}.${title}-${check}` as BudgetLine;
}

/**
 * What may be paid from the line, by the first digit of its title: 4 to 6 running costs, 7 and 8 building and investing.
 * Refuses with `budget-line-no-expenditure` for any other.
 */
export function economicKindOf(line: BudgetLine): EconomicKind {
  const firstDigit = Number(line.charAt('KKKK.'.length));
  if (firstDigit >= 4 && firstDigit <= 6) return 'consumptive';
  if (firstDigit === 7 || firstDigit === 8) return 'investive';
  return refuse('budget-line-no-expenditure', { budgetLine: line });
}

/** Modulo 11 over the weighted digits; the remainder 10, which no single digit can write, becomes 0. */
function checkDigitOf(digits: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 0 : digit;
}
