import { z } from 'zod';
import { parseAmount } from '#src/domain/amount.js';
import { zeroCents, type Cents } from '#src/domain/cents.js';
import { asDay, isDay, isYearInRange } from '#src/domain/day.js';
import { cleanName, foldName, isCode } from '#src/domain/name.js';
import { Refusal } from '#src/domain/refusal.js';
import type { TemplateProblem } from '#src/domain/refusals/template.js';

/** The values of a template. All of them come as the text that stands in the file, for YAML reads no types there. */
export const code = z.string().refine(isCode, problem('code'));
export const name = z
  .string()
  .transform(cleanName)
  .refine((text) => foldName(text) !== '', problem('name'));
export const source = z
  .string()
  .trim()
  .refine((text) => text !== '', problem('empty'));
/** Days as they are stored: `heute` would mean another day for every ledger. */
export const day = z.string().refine(isDay, problem('day')).transform(asDay);
export const openDay = day.nullable().default(null);
export const year = z
  .string()
  .refine((text) => /^\d{4}$/.test(text) && isYearInRange(Number(text)), problem('year'))
  .transform(Number);
/** A day of every year, so not 29 February: 2025 has none. */
export const closingDay = z.string().refine((text) => isDay(`2025-${text}`), problem('closing-day'));
export const amount = z
  .string()
  .transform(parsed)
  .refine((cents) => cents >= zeroCents, problem('amount'));

/**
 * How a check names its problem: zod passes it on as the message of the issue. A value that fails is not looked at any
 * further, for checks of what it is a part of rely on it.
 */
export function problem(of: TemplateProblem): { readonly error: TemplateProblem; readonly abort: true } {
  return { error: of, abort: true };
}

function parsed(text: string, context: z.RefinementCtx): Cents {
  try {
    return parseAmount(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.addIssue({ code: 'custom', message: problem('amount').error });
    return z.NEVER;
  }
}
