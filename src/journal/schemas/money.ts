import { z } from 'zod';
import { amendmentKinds } from '#src/domain/codes.js';
import type { PlanText } from '#src/domain/allocation/events.js';
import type { EventContents } from '#src/domain/events/all.js';
import { amount, cents, code, day, economicKind, hash, optionalText, text, year } from './shapes.js';
import { oneAmount, oneLine, twoLines } from './lines.js';

type Schemas<T extends keyof EventContents> = { readonly [K in T]: z.ZodType<EventContents[K]> };

const planText: z.ZodType<PlanText> = z.lazy(() =>
  z.union([z.string(), z.boolean(), z.array(planText), z.record(z.string(), planText)]),
);

const plannedArea = z.strictObject({
  area: code,
  amountCents: amount,
  weight: optionalText,
  share: optionalText,
  clamped: z.enum(['floor', 'cap']).nullable(),
  remainder: optionalText,
  rank: z.int().nullable(),
  extraCent: z.boolean(),
  indicators: z.array(z.strictObject({ indicator: code, value: text, year, source: text })),
});

const excess = z.strictObject({ level: z.enum(['programme', 'track', 'area', 'without-area']), cents });

/** Each level at most once. */
const exceeds = z.array(excess).refine((all) => new Set(all.map(({ level }) => level)).size === all.length);

export const moneySchemas: Schemas<
  | 'budget.set'
  | 'budget.amended'
  | 'allocation.planned'
  | 'allocation.moved'
  | 'disbursement.recorded'
  | 'repayment.recorded'
  | 'posting.reversed'
> = {
  'budget.set': z.strictObject({
    year,
    programme: code,
    municipality: code,
    budgetLine: optionalText,
    economicKind,
    amountCents: amount,
    decision: optionalText,
    source: optionalText,
  }),
  'budget.amended': z.strictObject({
    kind: z.enum(amendmentKinds),
    lines: oneAmount,
    budgetLine: optionalText,
    bookedOn: day,
    reason: text,
    decision: optionalText,
    otherYear: year.nullable(),
  }),
  'allocation.planned': z.strictObject({
    year,
    programme: code,
    municipality: code,
    economicKind,
    decision: optionalText,
    track: code,
    amountCents: amount,
    undistributedCents: amount,
    areas: z.array(plannedArea),
    plan: planText,
  }),
  'allocation.moved': z.strictObject({
    lines: twoLines,
    bookedOn: day,
    reason: text,
    decision: optionalText,
  }),
  'disbursement.recorded': z.strictObject({
    lines: oneLine,
    bookedOn: day.nullable(),
    period: optionalText,
    recipient: code,
    purpose: text,
    reference: optionalText,
    historic: z.boolean(),
    exceeds,
    reason: optionalText,
    decision: optionalText,
  }),
  'repayment.recorded': z.strictObject({
    of: hash,
    lines: oneAmount,
    restores: z.boolean(),
    bookedOn: day,
    reason: text,
    historic: z.boolean(),
  }),
  'posting.reversed': z.strictObject({ of: hash, reason: text }),
};
