import { z } from 'zod';
import { largestCents } from '#src/domain/amount.js';
import type { Cents } from '#src/domain/cents.js';
import { economicKinds, type EconomicKind } from '#src/domain/economic-kind.js';

/** The small shapes that the data of several event types share. */
export const cents = z.int().transform((value): Cents => value as Cents); // z.int() admits safe integers only: that is the brand
/** An amount that can be booked; whoever writes more than that into an event is not understood. */
export const amount = z
  .int()
  .min(-largestCents)
  .max(largestCents)
  .transform((value): Cents => value as Cents); // as in `cents`
export const day = z.iso.date();
export const code = z.string().min(1);
export const text = z.string();
export const optionalText = z.string().nullable();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const year = z.int().min(1990).max(2100);
export const economicKind: z.ZodType<EconomicKind> = z.enum(economicKinds);
export const period = { from: day.nullable(), to: day.nullable() };
