import { z } from 'zod';
import type { Line } from '#src/domain/line.js';
import { amount, code, economicKind, year } from './shapes.js';

type Lines = z.ZodType<readonly Line[]>;

const line = z.strictObject({
  year,
  programme: code,
  municipality: code,
  track: code.nullable(),
  area: code.nullable(),
  economicKind,
  cents: amount,
});

/** One line of any sign: old lists also know negative payments. */
export const oneLine: Lines = z.array(line).length(1);

/** One line with an amount above zero: what the event is gives the direction. */
export const oneAmount: Lines = oneLine.refine(([only]) => only !== undefined && only.cents > 0);

/** Two lines whose sum is zero: money that goes from one place to another. */
export const twoLines: Lines = z
  .array(line)
  .length(2)
  .refine((lines) => lines.reduce((sum, { cents }) => sum + cents, 0) === 0);
